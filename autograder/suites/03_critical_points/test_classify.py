"""03 Critical points, exercise classify.

Notation: f is the function, df and d2f are its first and second derivative, x is a number, tol a tolerance.
"""

from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import cases, essential, exactly, finite, formula

SIZES = st.integers(1, 5)
SIGNS = st.sampled_from([1, -1])


@essential
@given(SIZES, SIGNS, st.sampled_from([-1, 1, 2]))
def test_second_derivative_decides_at_a_critical_point(student, k, s, place):
    """f = s·(x³ − 3k²x) has a minimum at s·k, a maximum at −s·k, and no critical point at 2s·k."""
    df, d2f = formula(f"{s} * 3 * (x**2 - {k**2})"), formula(f"{s} * 6 * x")
    truth = {2: "not_critical", 1: "min", -1: "max"}[place]
    assert student.classify(df, d2f, float(place * s * k)) == exactly(truth)


@given(SIZES, SIGNS, finite(-5, 5))
def test_a_parabola_has_one_extremum(student, a, s, c):
    """f = s·a·(x − c)² has its minimum (s = 1) or maximum (s = −1) at c and no other critical point."""
    df, d2f = formula(f"{s} * 2 * {a} * (x - ({c}))"), formula(f"{s} * 2 * {a}")
    found = [student.classify(df, d2f, x) for x in (c, c + 1.0, c - 0.5)]
    assert found == exactly(["min" if s > 0 else "max", "not_critical", "not_critical"])


@cases(
    (formula("4*x**3"), formula("12*x**2")),
    (formula("-4*x**3"), formula("-12*x**2")),
    (formula("3*x**2"), formula("6*x")),
    (formula("np.cos(x) - 1"), formula("-np.sin(x)")),
    (formula("0.0"), formula("0.0")),
)
def test_says_nothing_where_both_vanish(student, df, d2f):
    """At 0, x⁴ has a minimum, −x⁴ a maximum, x³ neither: where f′ = f″ = 0 the test is inconclusive."""
    assert student.classify(df, d2f, 0.0) == exactly("inconclusive")


@cases(
    (formula("1.0"), formula("0.0"), 0.0),
    (formula("-1.0"), formula("0.0"), 2.0),
    (formula("np.exp(x)"), formula("np.exp(x)"), 0.0),
    (formula("-np.exp(-x)"), formula("np.exp(-x)"), 0.0),
    (formula("-2*x"), formula("-2.0"), 1.0),
)
def test_a_slope_that_is_not_zero_ends_the_matter(student, df, d2f, x):
    """Where f′(x) ≠ 0 there is no critical point, whether the slope is positive or negative, whatever f″(x) is."""
    assert student.classify(df, d2f, x) == exactly("not_critical")


@cases(
    (formula("3*x**2 - 3"), formula("6*x"), 1 + 1e-11, "min"),
    (formula("3*x**2 - 3"), formula("6*x"), -1 + 1e-11, "max"),
    (formula("4*x**3"), formula("12*x**2"), 1e-6, "inconclusive"),
    (formula("-4*x**3"), formula("-12*x**2"), 1e-6, "inconclusive"),
    (formula("3*x**2 - 3"), formula("6*x"), 1 + 1e-5, "not_critical"),
)
def test_forgives_rounding_by_default(student, df, d2f, x, truth):
    """Values of at most 1e-8 count as zero: a critical point that was found by a computer is not exact."""
    assert student.classify(df, d2f, x) == exactly(truth)


@cases((0.1, "min"), (0.001, "not_critical"), (10.0, "inconclusive"))
def test_uses_the_given_tolerance(student, tol, truth):
    """At x = 1.001 the function x³ − 3x has f′ = 0.006 and f″ = 6.006: tol decides which of them count as zero."""
    found = student.classify(formula("3*x**2 - 3"), formula("6*x"), 1.001, tol=tol)
    assert found == exactly(truth)


@cases(
    (0.5, 2.0, 0.5, "min"),
    (-0.5, -2.0, 0.5, "max"),
    (0.25, -0.25, 0.25, "inconclusive"),
    (0.25, 0.25, 0.25, "inconclusive"),
    (0.0, 1e-150, 1e-200, "min"),
)
def test_a_size_of_exactly_tol_counts_as_zero(student, slope, bend, tol, truth):
    """A value counts as zero if its size is at most tol, and as soon as it is larger it does not."""
    assert student.classify(formula(f"{slope}"), formula(f"{bend}"), 1.0, tol) == exactly(truth)


@cases((3, "min"), (-3, "max"), (0, "not_critical"))
def test_accepts_integers(student, x, truth):
    """Whole numbers are numbers too."""
    assert student.classify(formula("x**2 - 9"), formula("2*x"), x) == exactly(truth)
