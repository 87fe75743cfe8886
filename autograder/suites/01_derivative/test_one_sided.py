"""01 The derivative, exercise one_sided.

Notation: f takes a number and returns one, x is a number, h > 0; L and R are the slopes to the left and right of x.
"""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, formula, raises

# Whole coefficients and multiples of 1/8: every value of f is exact, so the slopes have a rounding error only.
EXPRESSIONS = ["x**2", "x**3 - 2*x", "3*x*x - x + 5", "abs(x - 1) + x", "max(0, x)**2 - x"]
FUNCTIONS = st.sampled_from(EXPRESSIONS)
CONVEX = st.sampled_from([formula("abs(x)"), formula("x**2"), formula("max(x, 1)"), formula("abs(x + 1) + abs(x - 1)")])
EIGHTHS = st.integers(-24, 24).map(lambda n: n / 8)
STEPS = st.sampled_from([n / 8 for n in range(1, 17)])


def slopes(f, x, h):
    """(L, R) in exact rational arithmetic."""
    x, h = Fraction(x), Fraction(h)
    return float((f(x) - f(x - h)) / h), float((f(x + h) - f(x)) / h)


@essential
@given(FUNCTIONS, EIGHTHS, STEPS)
def test_are_the_slopes_to_either_side(student, expression, x, h):
    """L = (f(x) − f(x − h)) / h and R = (f(x + h) − f(x)) / h, in this order."""
    f = formula(expression)
    assert student.one_sided(f, x, h) == approx(slopes(f, x, h), rel=1e-12, abs=1e-12)


@cases(
    (formula("max(0, x)"), 0, 0.5, (0, 1)),
    (formula("max(0.0, x)"), 0.0, 2.0**-30, (0, 1)),
    (formula("abs(x)"), 0.0, 0.25, (-1, 1)),
    (formula("-abs(x - 2)"), 2.0, 0.125, (1, -1)),
    (formula("max(x / 4, x)"), 0.0, 2.0**-10, (0.25, 1)),
    (formula("1e-9 * abs(x)"), 0.0, 0.25, (-1e-9, 1e-9)),
)
def test_shows_both_slopes_of_a_corner(student, f, x, h, both):
    """A continuous function can have a corner: the two slopes differ, however small the step."""
    assert student.one_sided(f, x, h) == approx(both, rel=1e-12)


@cases((0.5, (2, 0)), (2.0**-10, (1024, 0)), (2.0**-40, (2.0**40, 0)))
def test_shows_a_jump(student, h, both):
    """At a jump from 0 to 1 the slope across it is 1/h, which grows without bound."""
    assert student.one_sided(formula("1.0 if x >= 0 else 0.0"), 0.0, h) == approx(both, rel=1e-12)


@cases((0.5, (0.5, 0.5)), (2.0**-20, (2.0**-20, 2.0**-20)))
def test_sees_no_corner_in_x_times_its_size(student, h, both):
    """For f(x) = x·|x| at 0 both slopes are h: they tend to 0 together, f′(0) = 0."""
    assert student.one_sided(formula("x * abs(x)"), 0.0, h) == approx(both, rel=1e-12)


@given(FUNCTIONS, EIGHTHS, STEPS)
def test_reflecting_the_graph_swaps_and_negates_them(student, expression, x, h):
    """The graph of g(x) = f(−x) is that of f in a mirror: (L, R) of g at −x is (−R, −L) of f at x."""
    left, right = slopes(formula(expression), x, h)
    mirrored = formula(f"(lambda x: {expression})(-x)")
    assert student.one_sided(mirrored, -x, h) == approx((-right, -left), rel=1e-12, abs=1e-12)


@given(CONVEX, EIGHTHS, STEPS)
def test_slopes_of_a_convex_function_grow(student, f, x, h):
    """A convex function becomes steeper from left to right: L ≤ R."""
    left, right = array(student.one_sided(f, x, h), shape=(2,))
    assert left <= right + 1e-12, f"f is convex, but L = {left} is larger than R = {right}"


@cases((formula("x**2"), 3, 1, (5, 7)), (formula("x**2"), 1, 2, (0, 4)), (formula("abs(x)"), 1, 3, (-1 / 3, 1)))
def test_accepts_integers(student, f, x, h, both):
    """Whole numbers are numbers too, and the slope between whole points need not be whole."""
    assert student.one_sided(f, x, h) == approx(both, rel=1e-12, abs=1e-15)


@cases(0, 0.0, -0.5, -1)
def test_rejects_a_step_that_is_not_positive(student, h):
    """A step to either side has a length: h ≤ 0 raises ValueError."""
    with raises(ValueError):
        student.one_sided(formula("x**2"), 1.0, h)
