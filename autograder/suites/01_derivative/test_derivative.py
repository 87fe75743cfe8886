"""01 The derivative, exercise derivative.

Notation: f takes a number and returns one, x and h are numbers, ε = 2⁻⁵²; by default h = ε^(1/3)·max(1, |x|).
"""

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, finite, formula, number, quiet, raises, weight

EPS = 2.0**-52
# Whole coefficients and multiples of 1/8: every value of f is exact, so the quotient has a rounding error only.
POLYNOMIALS = st.sampled_from(
    [formula("x**2"), formula("x**3 - 2*x"), formula("3*x*x - x + 5"), formula("7 - 4*x"), formula("x**3 + x**2")]
)
EIGHTHS = st.integers(-32, 32).map(lambda n: n / 8)
STEPS = st.sampled_from([n / 8 for n in range(-16, 17) if n])
# (f, f', a bound for |f'''| near x)
SMOOTH = st.sampled_from(
    [
        (formula("np.sin(x)"), np.cos, lambda x: 1.0),
        (formula("np.exp(x)"), np.exp, lambda x: 1.01 * np.exp(x)),
        (formula("1000 + np.cos(x)"), lambda x: -np.sin(x), lambda x: 1.0),
        (formula("x**3 - 2*x"), lambda x: 3 * x**2 - 2, lambda x: 6.0),
        (formula("np.tanh(x)"), lambda x: 1 / np.cosh(x) ** 2, lambda x: 2.0),
        (formula("math.atan(x) + 3"), lambda x: 1 / (1 + x**2), lambda x: 2.0),
    ]
)


def central(f, x, h):
    """The central difference, in exact rational arithmetic."""
    x, h = Fraction(x), Fraction(h)
    return float((f(x + h) - f(x - h)) / (2 * h))


@essential
@given(POLYNOMIALS, EIGHTHS, STEPS)
def test_is_the_central_difference(student, f, x, h):
    """With a given step, the answer is (f(x + h) − f(x − h)) / (2h)."""
    assert student.derivative(f, x, h) == approx(central(f, x, h), rel=1e-12, abs=1e-12)


@given(st.tuples(*[st.integers(-9, 9)] * 3), EIGHTHS, st.sampled_from([2.0**-k for k in range(-4, 6)]))
def test_is_exact_for_parabolas(student, abc, x, h):
    """For f(x) = a·x² + b·x + c the central difference is f′(x) = 2a·x + b, however large the step."""
    a, b, c = abc
    found = student.derivative(formula(f"{a}*x**2 + {b}*x + {c}"), x, h)
    assert found == approx(2 * a * x + b, rel=1e-12, abs=1e-10)  # the values are exact, at most 9·20² < 1e4


@given(SMOOTH, st.floats(0.5, 1.0), st.sampled_from([2.0**-k for k in (3, 4, 5)]))
def test_halving_the_step_quarters_the_error(student, smooth, x, h):
    """The error of the central difference is of order h²: half the step, a quarter of the error."""
    f, df, _ = smooth
    errors = [number(student.derivative(f, x, step)) - df(x) for step in (h, h / 2)]
    # error(h) = h²/6·f‴ + h⁴/120·f⁽⁵⁾ + …, hence error(h/2) − error(h)/4 = −h⁴/640·f⁽⁵⁾ + …, where |f⁽⁵⁾| ≤ 24
    # for these functions: below h⁴/25. Rounding, below 1e-10, is far smaller than h⁴/10 > 9e-8.
    defect = abs(errors[1] - errors[0] / 4)
    assert defect <= h**4 / 10, f"with h = {h} the error is {errors[0]:.3g}, with half of it {errors[1]:.3g}"


@weight(2)
@given(SMOOTH, finite(-3, 3))
def test_is_accurate_to_ten_digits_by_default(student, smooth, x):
    """The default step balances truncation h²/6·|f‴| against rounding ε·|f|/h."""
    f, df, bound = smooth
    h = EPS ** (1 / 3) * max(1, abs(x))
    truncation = h**2 / 6 * bound(x)
    rounding = EPS * (abs(f(x)) + abs(x * df(x))) / h  # the second part: x + h and x − h are rounded, too
    assert student.derivative(f, x) == approx(df(x), rel=0, abs=4 * (truncation + rounding))


@cases(
    (formula("x**2"), 1e8, 2e8),
    (formula("x**2"), -1e8, -2e8),
    (formula("x**3"), 1e12, 3e24),
    (formula("x**2"), -1e100, -2e100),
    (formula("1 / x"), -1e9, -1e-18),
)
def test_default_step_grows_with_x(student, f, x, expected):
    """Where |x| is large, x + h must still differ from x: the default step is proportional to |x|."""
    # For a power of x the relative error is about ε^(2/3) = 4e-11, on every scale.
    assert student.derivative(f, x) == approx(expected, rel=1e-9)


@cases((formula("np.sin(x)"), 0, 1.0), (formula("np.exp(x) - 1"), 0.0, 1.0), (formula("x**2 + x"), 1e-9, 1.0))
def test_default_step_does_not_shrink_to_zero(student, f, x, expected):
    """At and near x = 0 the default step is ε^(1/3), not 0."""
    assert quiet(student.derivative, f, x) == approx(expected, rel=1e-8)  # f′(1e-9) = 1 + 2e-9


@given(POLYNOMIALS, EIGHTHS, STEPS)
def test_is_even_in_the_step(student, f, x, h):
    """Replacing h by −h exchanges the two points and changes nothing."""
    assert student.derivative(f, x, -h) == approx(central(f, x, h), rel=1e-12, abs=1e-12)


@cases((formula("x**2"), 3, 1, 6), (formula("5 // x"), 3, 2, -1.0), (formula("abs(x)"), 1, 2, 0.5))
def test_accepts_integers(student, f, x, h, expected):
    """Whole numbers are numbers too, and the slope between whole points need not be whole."""
    assert student.derivative(f, x, h) == approx(expected, rel=1e-12)


@cases((formula("x**2"), 3.0, 0.0), (formula("x**2"), 3, 0), (formula("np.sin(x)"), 0.0, -0.0))
def test_rejects_a_step_of_zero(student, f, x, h):
    """A step of 0 is a mistake, not the default: ValueError."""
    with raises(ValueError):
        student.derivative(f, x, h)
