"""16 Hessian, exercise hessian.

Notation: f takes x, shape (n,), and returns a number; H is (n, n); h is the step, by default ε^(1/4)·max(1, |x[i]|) for
entry i, with ε = 2⁻⁵².
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import (
    approx,
    array,
    cases,
    essential,
    exactly,
    finite,
    formula,
    portable,
    quiet,
    raises,
    untouched,
    vectors,
    weight,
)

# Whole coefficients, points and steps that are multiples of 1/8: f is exact, and central formulas err by rounding only.
CUBICS = st.sampled_from(
    [
        (formula("x[0]**2*x[1] + 3*x[2]*x[0]"), lambda a, b, c: [[2 * b, 2 * a, 3], [2 * a, 0, 0], [3, 0, 0]]),
        (formula("x[0]*x[1]*x[2] - x[1]**3"), lambda a, b, c: [[0, c, b], [c, -6 * b, a], [b, a, 0]]),
        (formula("x[2]**3 - 2*x[0]*x[2] + 5*x[1]"), lambda a, b, c: [[0, 0, -2], [0, 0, 0], [-2, 0, 6 * c]]),
        (formula("(x[0] - x[1])**2 + x[1]*x[2]**2"), lambda a, b, c: [[2, -2, 0], [-2, 2, 2 * c], [0, 2 * c, 2 * b]]),
    ]
)
POINTS = vectors(3, elements=st.integers(-24, 24).map(lambda n: n / 8))
STEPS = st.sampled_from([n / 8 for n in range(1, 9)])


def waves(a, b, c):
    """The Hessian of sin(a)·cos(b) + c²/4."""
    s, k = np.sin, np.cos
    return [[-s(a) * k(b), -k(a) * s(b), 0], [-k(a) * s(b), -s(a) * k(b), 0], [0, 0, 0.5]]


def growth(a, b, c):
    """The Hessian of exp(ab/4) − ac."""
    e = np.exp(a * b / 4)
    mixed = e * (1 + a * b / 4) / 4
    return [[e * b**2 / 16, mixed, -1], [mixed, e * a**2 / 16, 0], [-1, 0, 0]]


def squashed(a, b, c):
    """The Hessian of tanh(a − b + c/2)."""
    w, t = np.array([1.0, -1.0, 0.5]), np.tanh(a - b + c / 2)
    return -2 * t * (1 - t**2) * np.outer(w, w)


# (f, ∇²f); for entries in [-1, 1] all |f| are at most 2.3 and all fourth derivatives at most 4.1.
SMOOTH = st.sampled_from(
    [
        (formula("np.sin(x[0]) * np.cos(x[1]) + x[2]**2 / 4"), waves),
        (formula("np.exp(x[0] * x[1] / 4) - x[0] * x[2]"), growth),
        (formula("np.tanh(x @ np.array([1.0, -1.0, 0.5]))"), squashed),
    ]
)


def spoil(x):
    """A function that overwrites the array it is given."""
    value = x[0] ** 2 * x[1] + 3.0 * x[0] * x[2]
    x[:] = 100.0
    return value


@essential
@given(CUBICS, POINTS, STEPS)
def test_is_exact_for_cubic_polynomials(student, cubic, x, h):
    """With a given step central differences are exact for polynomials of degree 3."""
    f, true = cubic
    # |f| < 200 exactly; the quotient divides by 4h² ≥ 1/16.
    assert student.hessian(f, x, h) == approx(np.array(true(*x), dtype=float), rel=1e-11, abs=1e-10)


@weight(2)
@given(SMOOTH, vectors(3, elements=finite(-1, 1)))
def test_is_accurate_by_default(student, smooth, x):
    """Without a step every entry agrees with the second derivative to about six digits."""
    f, true = smooth
    # h² = 1.5e-8. Truncation ≤ h²/3·|f⁗| < 3e-8; rounding ≤ 4·ε·|f|/h² < 1.4e-7.
    assert student.hessian(f, x) == approx(np.array(true(*x)), rel=0, abs=4e-7)


# Entry i has a scale sᵢ, and f is of size 1 there: the error of entry (i, j) is about 1e-7/(sᵢsⱼ).
@cases(
    (formula("np.sin(x[0] / 1e6) * np.exp(x[1])"), [1e6, 0.5], 1e6, 1.0),
    (formula("np.sin(x[0]) * np.exp(x[1] / 1e9)"), [1.0, -0.5e9], 1.0, 1e9),
    (formula("np.sin(x[0] / 1e12) * np.exp(x[1] / 1e3)"), [-1e12, 500.0], 1e12, 1e3),
    (formula("np.sin(x[0] / 128) * np.exp(x[1])"), np.array([-128, 1], dtype=np.int8), 128.0, 1.0),  # |−128| is no int8
)
def test_each_entry_has_a_step_of_its_own_scale(student, f, x, s, t):
    """The default step for entry i is ε^(1/4)·max(1, |x[i]|), however large or small the others are."""
    a, b = float(x[0]) / s, float(x[1]) / t
    true = np.exp(b) * np.array([[-np.sin(a), np.cos(a)], [np.cos(a), np.sin(a)]])
    found = array(student.hessian(f, np.array(x)), (2, 2))
    assert found * np.outer([s, t], [s, t]) == approx(true, rel=0, abs=1e-6)


@given(SMOOTH, vectors(3, elements=finite(-1, 1)), st.sampled_from([None, 0.1]))
def test_is_symmetric_to_the_last_digit(student, smooth, x, h):
    """The entries (i, j) and (j, i) are the same float: mixed second derivatives do not depend on the order."""
    H = array(quiet(student.hessian, smooth[0], x, h), (3, 3))
    assert np.array_equal(H, H.T), f"H − Hᵀ is not zero but {(H - H.T).tolist()}"


# f = Σ (i+1)·xᵢ² + Σ xᵢxᵢ₊₁ has the Hessian with 2(i+1) on the diagonal and 1 beside it, everywhere.
@cases((1, 0.5), (2, 0.5), (2, -0.5), (5, 0.5), (9, -0.25))
def test_has_n_rows_and_columns(student, n, h):
    """For n variables the answer is an array (n, n), with all mixed derivatives; also for n = 1, and for h < 0."""
    f = formula("np.sum(np.arange(1, len(x) + 1) * x**2) + np.sum(x[1:] * x[:-1])")
    true = np.diag(2.0 * np.arange(1, n + 1)) + np.eye(n, k=1) + np.eye(n, k=-1)
    assert student.hessian(f, np.arange(n) / 4, h) == approx(true, rel=1e-11, abs=1e-10)


@cases(([2.0, 5.0, 1.0], 0.5), ([-1.0, 0.5, 3.0], 0.25))
def test_every_call_of_f_gets_its_own_array(student, x, h):
    """f may write into its argument: each call gets a new array, and x itself is never changed."""
    x = np.array(x)
    found = untouched(student.hessian, portable(spoil), x, h)
    assert found == approx(np.array([[2 * x[1], 2 * x[0], 3], [2 * x[0], 0, 0], [3, 0, 0]]), rel=1e-11, abs=1e-10)


@cases([2, 5, 1], (2, 5, 1), np.array([2, 5, 1]), np.array([2, 5, 1], dtype=np.uint8))
def test_accepts_lists_and_whole_numbers(student, x):
    """Lists and integer arrays are points too, f gets an array of floats, and the step may be a whole number."""
    f, true = formula("x[0]**2 * x[1] + 3*x[0]*x[2] + 0*x.sum()"), np.array([[10.0, 4, 3], [4, 0, 0], [3, 0, 0]])
    assert student.hessian(f, x, 1) == approx(true, rel=1e-11, abs=1e-10)
    assert student.hessian(f, x) == approx(true, rel=0, abs=5e-6)  # 4·ε·|f|/h² = 1.6e-6
    whole = np.asarray(student.hessian(f, x, 1)).dtype.kind
    assert whole == exactly("f"), "the Hessian should consist of floats"


@cases(
    ([1.0, 2.0], 0), ([1.0, 2.0], 0.0), ([[1.0], [2.0]], 0.5), ([[1.0, 2.0]], None), ([[1.0], [2.0]], None), (3.0, 1)
)
def test_rejects_a_step_of_zero_and_what_is_no_vector(student, x, h):
    """h = 0 raises ValueError; so does an x that is not one-dimensional, such as a column (n, 1)."""
    with raises(ValueError):
        student.hessian(formula("np.sum(x)"), np.array(x), h)
