"""04 The integral, exercise newton_leibniz.

Notation: F and f take a number and return one, a and b are numbers; D = F(b) − F(a), Q is Simpson's rule and A the
trapezoid rule for |f|, both with 100 boxes; F is trusted if |Q − D| ≤ 0.001·|A|. Every claim below is either right,
and then |Q − D| < 2e-4·|A|, or wrong by more than 4e-3·|A|: no verdict depends on rounding.
"""

import math

from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, formula, quiet, raises

# (F, f): F' = f, F has no rounding trouble on [0.5, 4].
SAME_SIGN = [
    ("x**3 / 3", "x**2"),
    ("np.exp(x)", "np.exp(x)"),
    ("math.log(x)", "1/x"),
    ("np.arctan(x)", "1 / (1 + x**2)"),
]
POSITIVE = st.sampled_from(SAME_SIGN)  # here the integral is the total area
PAIRS = st.sampled_from([*SAME_SIGN, ("np.sin(x)", "np.cos(x)"), ("x**2 - 5*x", "2*x - 5")])
ENDS = st.integers(5, 40).map(lambda k: k / 10)
FEW = settings(max_examples=12)  # f is asked a hundred times and more for every answer


def difference(F, a, b):
    """F(b) − F(a), and what rounding may do to it."""
    return float(F(b) - F(a)), 8 * 2.0**-52 * (abs(F(a)) + abs(F(b)))


@essential
@FEW
@given(PAIRS, ENDS, ENDS)
def test_is_the_difference_of_the_antiderivative(student, pair, a, b):
    """If F is an antiderivative of f, the integral is F(b) − F(a), also if a > b."""
    F, f = map(formula, pair)
    value, slack = difference(F, a, b)
    assert student.newton_leibniz(F, f, a, b) == approx(value, rel=0, abs=slack)


@FEW
@given(PAIRS, ENDS, ENDS, st.integers(-50, 50))
def test_the_constant_does_not_matter(student, pair, a, b, c):
    """F and F + C give the same integral."""
    F, f = map(formula, pair)
    value, slack = difference(F, a, b)
    found = student.newton_leibniz(formula(f"{pair[0]} + {c}"), f, a, b)
    assert found == approx(value, rel=0, abs=slack + 8 * 2.0**-52 * abs(c))


@cases((3, 1, -26 / 3), (2.0, -1.0, -3.0), (0, -3, -9.0))
def test_walks_backwards(student, a, b, value):
    """From a to b < a the integral has the opposite sign, and F is trusted as before."""
    assert student.newton_leibniz(formula("x**3 / 3"), formula("x**2"), a, b) == approx(value, rel=1e-12)


@cases(
    (formula("-np.cos(x)"), formula("np.sin(x)"), -math.pi, math.pi, 0.0),
    (formula("x**4"), formula("4 * x**3"), -2.0, 2.0, 0.0),
    (formula("x**2 + 3"), formula("2 * x"), 1.5, 1.5, 0.0),
    (formula("7.0"), formula("0.0"), -1.0, 4.0, 0.0),
)
def test_an_integral_of_zero_is_an_answer(student, F, f, a, b, value):
    """Areas that cancel, no width, or no height: the integral is 0, and F is trusted."""
    assert quiet(student.newton_leibniz, F, f, a, b) == approx(value, abs=1e-12)


# √x is not smooth at 0: Simpson's rule with 100 boxes is off by 1.3e-4 of the area, enough to be trusted. For exp(10x)
# it is off by 9e-6 of the area; the trapezoid rule, by 3e-3.
@cases(
    (formula("2 * x**1.5 / 3"), formula("math.sqrt(x)"), 0.0, 1.0, 2 / 3),
    (formula("x**1.5"), formula("1.5 * x**0.5"), 0, 4, 8),
    (formula("math.exp(10*x) / 10"), formula("math.exp(10*x)"), 0.0, 2.0, (math.exp(20) - 1) / 10),
)
def test_answers_with_the_exact_difference(student, F, f, a, b, value):
    """The boxes only confirm: the answer is F(b) − F(a) to the last digits."""
    assert student.newton_leibniz(F, f, a, b) == approx(value, rel=1e-12)


@cases(
    (formula("-1/x"), formula("1/x**2"), -1.0, 1.0),
    (formula("-1/x"), formula("1/x**2"), -1.0, 2.0),
    (formula("-1 / (x - 1)"), formula("1 / (x - 1)**2"), 0, 3),
    (formula("-1 / (2 * x**2)"), formula("1 / x**3"), 1.0, -2.0),
    (formula("-math.log(abs(math.cos(x)))"), formula("math.tan(x)"), 0.0, 2.0),
)
def test_refuses_across_a_pole(student, F, f, a, b):
    """Where f has a pole between a and b there is no integral: ValueError. So 1/x² on [−1, 1] does not give −2."""
    with raises(ValueError):
        student.newton_leibniz(F, f, a, b)


@cases(
    (formula("math.atan(1/x)"), formula("-1 / (1 + x**2)"), -1.0, 1.0),
    (formula("math.atan(1/x)"), formula("-1 / (1 + x**2)"), 2.0, -1.0),
    (formula("x - math.floor(x)"), formula("1.0"), 0.5, 2.25),
)
def test_refuses_an_antiderivative_that_jumps(student, F, f, a, b):
    """F′ = f is not enough if F jumps in between: ValueError."""
    with raises(ValueError):
        student.newton_leibniz(F, f, a, b)


@FEW
@given(POSITIVE, ENDS, st.sampled_from([0.5, 2.0, -1.0, 0.0, 1.5]))
def test_refuses_a_wrong_antiderivative(student, pair, a, c):
    """If the derivative of F is c·f with c ≠ 1, F is no antiderivative of f: ValueError."""
    F, f = formula(f"{c} * ({pair[0]})"), formula(pair[1])
    with raises(ValueError):
        student.newton_leibniz(F, f, a, a + 0.5)


# The third has a peak of width 0.01 at 0: from -1 to 1, 100 boxes are off by 9 per cent of the area, 1000 by 3e-4.
@cases(
    (formula("1.005 * x**2"), formula("2*x"), 0.0, 3.0),
    (formula("0.995 * np.exp(x) + 1000"), formula("np.exp(x)"), -1.0, 1.0),
    (formula("200 * math.atan(200*x)"), formula("1 / (x**2 + 2.5e-5)"), -1.0, 1.0),
)
def test_the_limit_is_a_thousandth_of_the_area(student, F, f, a, b):
    """If Q, with 100 boxes, and F(b) − F(a) differ by half a per cent of the area or more: ValueError."""
    with raises(ValueError):
        student.newton_leibniz(F, f, a, b)


# Some of these values would not be missed: leaving them out changes no digit of the sum.
@cases(
    (formula("x"), formula("1.0 if x != 0 else math.inf"), -1.0, 1.0),
    (formula("x"), formula("1.0 if x != 0 else -math.inf"), -1.0, 1.0),
    (formula("x"), formula("1.0 if x != 0 else math.nan"), -1.0, 1.0),
    (formula("x"), formula("1.0 if x < 0.5 else math.nan"), 0.0, 1.0),
    (formula("x"), formula("1.0 if x != 0 else math.inf"), 1.0, -1.0),
    (formula("x**3 / 3"), formula("x**3 / x"), -1.0, 1.0),
    (formula("x**3 / 3"), formula("x**3 / x"), 0.0, 1.0),
    (formula("(x - 0.25)**3 / 3"), formula("math.nan if abs(x - 0.25) < 1e-9 else (x - 0.25)**2"), 0.0, 1.0),
)
def test_refuses_values_that_are_no_numbers(student, F, f, a, b):
    """If f is infinite or NaN, or divides by zero, at one of the 101 points: ValueError."""
    with raises(ValueError):
        student.newton_leibniz(F, f, a, b)


@cases(1e150, 1e6, 1e-6, 1e-150)
def test_any_scale(student, c):
    """What is compared is relative to the area: the verdict is the same for c·F and c·f."""
    F, f, double = (formula(f"{c} * {text}") for text in ("math.sin(x)", "math.cos(x)", "2 * math.sin(x)"))
    assert quiet(student.newton_leibniz, F, f, 0.0, 1.0) == approx(c * math.sin(1), rel=1e-12)
    with raises(ValueError):
        student.newton_leibniz(double, f, 0.0, 1.0)


@cases(
    (formula("x * abs(x) / 2"), formula("x if x > 0 else -x"), -1, 2, 2.5),
    (formula("math.sin(x)"), formula("math.cos(x)"), 0, 1, math.sin(1)),
)
def test_gives_f_one_number_at_a_time(student, F, f, a, b, value):
    """F and f need not accept arrays, and the ends may be whole numbers."""
    assert student.newton_leibniz(F, f, a, b) == approx(value, rel=1e-12)
