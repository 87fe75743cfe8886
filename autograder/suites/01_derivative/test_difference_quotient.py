"""01 The derivative, exercise difference_quotient.

Notation: f takes a number and returns one, x is a number, h is a number other than 0.
"""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, formula, raises

# Whole coefficients and multiples of 1/8: the values of f, their difference and its quotient by h are dyadic
# numbers of fewer than 53 bits, or one rounding away from the exact slope. So 1e-12 is generous.
POLYNOMIALS = st.sampled_from(
    [formula("x**2"), formula("x**3 - 2*x"), formula("3*x*x - x + 5"), formula("7 - 4*x"), formula("x**3 + x**2")]
)
EIGHTHS = st.integers(-32, 32).map(lambda n: n / 8)
STEPS = st.sampled_from([n / 8 for n in range(-16, 17) if n])


def slope(f, x, h):
    """The slope of the secant, in exact rational arithmetic."""
    x, h = Fraction(x), Fraction(h)
    return float((f(x + h) - f(x)) / h)


@essential
@given(POLYNOMIALS, EIGHTHS, STEPS)
def test_is_the_slope_of_the_secant(student, f, x, h):
    """(f(x + h) − f(x)) / h is the rise over the run, for positive and for negative h."""
    assert student.difference_quotient(f, x, h) == approx(slope(f, x, h), rel=1e-12, abs=1e-12)


@given(POLYNOMIALS, EIGHTHS, STEPS)
def test_does_not_depend_on_the_direction(student, f, x, h):
    """The secant from x to x + h is the secant from x + h back to x, with step −h: one line, one slope."""
    there = slope(f, x, h)
    assert student.difference_quotient(f, x + h, -h) == approx(there, rel=1e-12, abs=1e-12)


@cases(
    (formula("1e150*x"), 1.0, 0.5, 1e150),
    (formula("1e-150*x + 2e-150"), 3.0, -0.25, 1e-150),
    (formula("-2.5*x + 4"), -7.0, 1024.0, -2.5),
    (formula("4.0"), 1.5, 2.0, 0.0),
    (formula("3*x"), 0.0, 1e-200, 3.0),
)
def test_of_a_straight_line_is_its_slope(student, f, x, h, m):
    """For f(x) = m·x + c the quotient is m, whatever x and h, and on every scale."""
    assert student.difference_quotient(f, x, h) == approx(m, rel=1e-12)


@cases(
    (formula("abs(x)"), -1, 3, 1 / 3),
    (formula("x**2"), 3, 2, 8),
    (formula("x**2 // 2"), 1, 2, 2),
    (formula("5 // x"), 5, -3, -1 / 3),
)
def test_accepts_integers(student, f, x, h, expected):
    """Whole numbers are numbers too, and the slope between whole points need not be whole."""
    assert student.difference_quotient(f, x, h) == approx(expected, rel=1e-12)


@cases(
    (formula("math.sqrt(x)"), 0.0, 1.0, 1.0),
    (formula("math.sqrt(x)"), 4.0, -4.0, 0.5),
    (formula("1 / (x - 1)"), 2.0, 1.0, -0.5),
)
def test_asks_f_at_two_points_only(student, f, x, h, expected):
    """f is asked at x and at x + h and nowhere else: elsewhere it may be undefined."""
    assert student.difference_quotient(f, x, h) == approx(expected, rel=1e-12)


@cases((formula("x**2"), 3.0, 0.0), (formula("x**2"), 3, 0), (formula("np.sin(x)"), -1.0, -0.0))
def test_rejects_a_step_of_zero(student, f, x, h):
    """One point has no slope: h = 0 raises ValueError."""
    with raises(ValueError):
        student.difference_quotient(f, x, h)
