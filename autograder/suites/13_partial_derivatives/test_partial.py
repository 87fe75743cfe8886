"""13 Partial derivatives, exercise partial.

Notation: f takes x, shape (n,), and returns a number; i counts from 0; e has a 1 at place i; h is the step,
by default ε^(1/3)·max(1, |x[i]|) with ε = 2⁻⁵².
"""

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import (
    approx,
    cases,
    essential,
    finite,
    formula,
    portable,
    raises,
    untouched,
    vectors,
    weight,
)

EPS = 2.0**-52
# Whole coefficients and multiples of 1/8: every value of f is exact, so the quotient has a rounding error only.
POLYNOMIALS = st.sampled_from(
    [
        formula("x[0]**2 * x[1] + 3*x[2]"),
        formula("x[0]*x[1]*x[2] - x[1]**3"),
        formula("x[2]**3 - 2*x[0]*x[2] + 5*x[1]"),
        formula("(x[0] - x[1])**2 + x[1]*x[2] + 7"),
    ]
)
EIGHTHS = st.integers(-24, 24).map(lambda n: n / 8)
POINTS = vectors(3, elements=EIGHTHS)
STEPS = st.sampled_from([n / 8 for n in range(-16, 17) if n])
ENTRY = st.integers(0, 2)


def waves(a, b, c):
    """The gradient of sin(a)·cos(b) + c."""
    return [np.cos(a) * np.cos(b), -np.sin(a) * np.sin(b), 1.0]


def growth(a, b, c):
    """The gradient of exp(ab/4) − c."""
    return [b / 4 * np.exp(a * b / 4), a / 4 * np.exp(a * b / 4), -1.0]


def squashed(a, b, c):
    """The gradient of tanh(a − 2b + c/2)."""
    return np.array([1.0, -2.0, 0.5]) / np.cosh(a - 2 * b + c / 2) ** 2


# (f, ∇f); for entries in [-2, 2] all |f| are at most 5.
SMOOTH = st.sampled_from(
    [
        (formula("np.sin(x[0]) * np.cos(x[1]) + x[2]"), waves),
        (formula("np.exp(x[0] * x[1] / 4) - x[2]"), growth),
        (formula("np.tanh(x @ np.array([1.0, -2.0, 0.5]))"), squashed),
    ]
)


def spoil(x):
    """A function that overwrites the array it is given."""
    value = x[0] ** 2 * x[1] + 3.0 * x[2]
    x[:] = 100.0
    return value


def central(f, x, i, h):
    """The central difference in exact rational arithmetic."""
    x, h = [Fraction(entry) for entry in x], Fraction(h)
    there, back = ([entry + side * h * (j == i) for j, entry in enumerate(x)] for side in (1, -1))
    return float((f(there) - f(back)) / (2 * h))


@essential
@given(POLYNOMIALS, POINTS, ENTRY, STEPS)
def test_is_the_central_difference_along_one_axis(student, f, x, i, h):
    """With a given step, positive or negative, the answer is (f(x + h·e) − f(x − h·e)) / (2h)."""
    assert student.partial(f, x, i, h) == approx(central(f, x, i, h), rel=1e-12, abs=1e-11)


@weight(2)
@given(SMOOTH, vectors(3, elements=finite(-2, 2)), ENTRY)
def test_is_accurate_by_default(student, smooth, x, i):
    """Without a step the answer agrees with ∂f/∂xᵢ to about nine digits."""
    f, gradient = smooth
    # h ≤ 1.3e-5; truncation h²/6·|f‴| < 3e-11·|f‴| with |f‴| ≤ 16 (tanh‴ ≤ 2, times 2³); rounding ε·|f|/h < 4e-10.
    assert student.partial(f, x, i) == approx(float(gradient(*x)[i]), rel=0, abs=2e-9)


@weight(2)
@cases(
    (formula("x[0] * x[1]**3"), [1e8, 1.0], 0, 1.0),
    (formula("x[0] * x[1]**3"), [1e8, 1.0], 1, 3e8),
    (formula("x[0]**3 + 0*x[1]"), [-1e12, 1.0], 0, 3e24),
    (formula("np.exp(x[0]) / x[1]"), [0.5, 1e9], 0, np.exp(0.5) / 1e9),
    (formula("np.exp(x[0]) / x[1]"), [0.5, 1e9], 1, -np.exp(0.5) / 1e18),
    (formula("np.sin(x[0]) + 0*x[1]"), [0.0, -1e100], 0, 1.0),
)
def test_each_entry_has_a_step_of_its_own_scale(student, f, x, i, slope):
    """The default step belongs to entry i alone: ε^(1/3)·max(1, |x[i]|), however large or small the others are."""
    # For powers and exponentials the relative error is about ε^(2/3) = 4e-11 on every scale.
    assert student.partial(f, np.array(x), i) == approx(slope, rel=1e-9)


@cases(
    (formula("x[0]**3 if abs(x[0] - 2) == 0.5 and x[1] == 0.1 and x[2] == -7.7 else np.nan"), 0, 0.5, 12.25),
    (formula("x[1]*x[0] if x[0] == 2 and abs(x[1] - 0.1) > 0.4 and x[2] == -7.7 else np.nan"), 1, 0.5, 2.0),
    (formula("x[2]*x[0] if x[0] == 2 and x[1] == 0.1 and abs(x[2] + 7.7) > 0.4 else np.nan"), 2, 0.5, 2.0),
    (formula("x[0]**3 + 0 * math.sqrt(abs(x[0] - 2) - 0.4)"), 0, 0.5, 12.25),
    (formula("3 * x[0]"), 0, 2.0**-45, 3.0),
)
def test_the_other_entries_stay_exactly_where_they_are(student, f, i, h, slope):
    """f is asked at x + h·e and x − h·e only, however small h is: there entry i moves, and the others do not."""
    assert student.partial(f, np.array([2.0, 0.1, -7.7]), i, h) == approx(slope, rel=1e-12)


@cases((0, 20.0), (1, 4.0), (2, 3.0))
def test_every_call_of_f_gets_its_own_array(student, i, slope):
    """f may write into its argument: each call gets a new array."""
    assert student.partial(portable(spoil), np.array([2.0, 5.0, 1.0]), i, 0.5) == approx(slope, rel=1e-12)


@cases(
    ([2, 5, 1], 0, 20.0),
    (np.array([2, 5, 1]), 1, 4.0),
    ((2, 5, 1), 2, 3.0),
    (np.array([2, 5, 1], dtype=np.uint8), 0, 20.0),
)
def test_accepts_lists_and_whole_numbers(student, x, i, slope):
    """Lists and integer arrays are points too, and f gets an array of floats."""
    f = formula("x[0]**2 * x[1] + 3*x[2] + 0*x.sum()")
    assert student.partial(f, x, i, 0.5) == approx(slope, rel=1e-12)
    assert student.partial(f, x, i) == approx(slope, rel=1e-8)  # ε·|f|/h = 23·4e-11


@given(POLYNOMIALS, POINTS, ENTRY)
def test_leaves_its_input_alone(student, f, x, i):
    """x is not changed, neither with a given step nor without."""
    untouched(student.partial, f, x, i, 0.5)
    untouched(student.partial, f, x, i)


@cases((3, [1.0, 2.0, 3.0]), (-1, [1.0, 2.0, 3.0]), (-3, [1.0, 2.0, 3.0]), (1, [4.0]), (-1, [4.0]), (7, [1.0, 2.0]))
def test_rejects_entries_that_do_not_exist(student, i, x):
    """The entries are 0, …, n − 1: any other i, also a negative one, raises IndexError."""
    with raises(IndexError):
        student.partial(formula("x.sum()"), np.array(x), i)


@cases(
    ([1.0, 2.0], 0.0), ([1.0, 2.0], 0), ([[1.0], [2.0]], 0.5), ([[1.0, 2.0]], 0.5), ([[1.0], [2.0]], None), (3.0, None)
)
def test_rejects_a_step_of_zero_and_what_is_no_vector(student, x, h):
    """h = 0 raises ValueError; so does an x that is not one-dimensional, such as a column (n, 1)."""
    with raises(ValueError):
        student.partial(formula("np.sum(x)"), np.array(x), 0, h)
