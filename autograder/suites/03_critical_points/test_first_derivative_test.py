"""03 Critical points, exercise first_derivative_test.

Notation: df is the derivative of a function f, x is a number, h > 0; only the signs of df(x − h) and df(x + h) count.
"""

from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import cases, essential, exactly, finite, formula, raises, weight

H = st.sampled_from([1.0, 0.5, 0.25, 0.1])


@essential
@given(st.integers(2, 6), st.sampled_from([1, -1]), finite(-5, 5), H)
def test_settles_every_power(student, k, s, c, h):
    """s·(x − c)ᵏ has an extremum at c if k is even, and neither if k is odd."""
    df = formula(f"{s} * {k} * (x - ({c}))**{k - 1}")
    truth = "neither" if k % 2 else "min" if s > 0 else "max"
    assert student.first_derivative_test(df, c, h) == exactly(truth)


@cases(
    (formula("-1.0 if x < 2 else 1.0"), 2.0, "min"),
    (formula("1.0 if x < 2 else -1.0"), 2.0, "max"),
    (formula("0.25 if x < 0 else 1.0"), 0.0, "neither"),
    (formula("-3.0 if x < 0 else -1.0"), 0.0, "neither"),
)
def test_works_at_corners(student, df, x, truth):
    """|x − 2| has its minimum at a corner; a corner between two slopes of one sign is no extremum."""
    assert student.first_derivative_test(df, x, 0.5) == exactly(truth)


@weight(2)
@cases(
    formula("0.0"), formula("1.0 if x > 0 else 0.0"), formula("-1.0 if x < 0 else 0.0"), formula("1.0 if x < 0 else 0")
)
def test_flat_on_a_side_is_neither(student, df):
    """Where f is flat on one side, or on both, the test vouches for no strict extremum."""
    assert student.first_derivative_test(df, 0.0, 0.5) == exactly("neither")


@cases(
    (formula("np.exp(x)"), 0.0, "neither"),
    (formula("-np.exp(-x)"), 0.0, "neither"),
    (formula("5 + x"), 0.0, "neither"),
    (formula("-5 - x"), 0.0, "neither"),
    (formula("x - 0.05"), 0.0, "min"),
)
def test_only_the_signs_count(student, df, x, truth):
    """A slope that grows but stays positive is no minimum: the slopes must have opposite signs."""
    assert student.first_derivative_test(df, x, 0.1) == exactly(truth)


@cases(1e-200, 1e-20, 1e-9, 1e200)
def test_does_not_depend_on_the_scale(student, c):
    """c·x² has its minimum at 0, however small or large c > 0 is."""
    assert student.first_derivative_test(formula(f"{c} * x"), 0.0, 0.5) == exactly("min")
    assert student.first_derivative_test(formula(f"-{c} * x"), 0.0, 0.5) == exactly("max")


@cases(
    (formula("math.copysign(1, x) / math.sqrt(abs(x))"), 0.0, "min"),
    (formula("-1 / x"), 0.0, "max"),
)
def test_does_not_ask_at_the_point_itself(student, df, x, truth):
    """The derivative need not exist at x: √|x| has a minimum at 0."""
    assert student.first_derivative_test(df, x, 0.25) == exactly(truth)


@cases((0.5, "max"), (2.0, "neither"), (0.9, "max"), (1.5, "neither"))
def test_looks_as_far_as_it_is_told(student, h, truth):
    """For f′ = x·(x − 1) and x = 0 the answer depends on h, because the sign changes again at 1."""
    assert student.first_derivative_test(formula("x * (x - 1)"), 0.0, h) == exactly(truth)


@cases((formula("2*x"), 0, 1, "min"), (formula("3 - x"), 3, 1, "max"), (formula("x**2"), 0, 2, "neither"))
def test_accepts_integers(student, df, x, h, truth):
    """Whole numbers are numbers too."""
    assert student.first_derivative_test(df, x, h) == exactly(truth)


@cases(0, 0.0, -0.5, -1)
def test_rejects_a_step_that_is_not_positive(student, h):
    """h is a length: h ≤ 0 raises ValueError."""
    with raises(ValueError):
        student.first_derivative_test(formula("2*x"), 0.0, h)
