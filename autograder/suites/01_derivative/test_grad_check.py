"""01 The derivative, exercise grad_check.

Notation: f and df take a number and return one, xs is (n,); L and R are the slopes of f to the left and right of x
with step h = ε^(1/3)·max(1, |x|), a = df(x), and e(x) is the relative distance of a from the interval between L and R.
"""

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, formula, number, quiet, raises, untouched, weight

# (f, f') as text. For x in [0.5, 3]: |f''/f'| ≤ 4, so L and R lie within h·|f''|/2 ≤ 3.7e-5·|f'| of f'(x).
PAIRS = st.sampled_from(
    [
        ("np.exp(x)", "np.exp(x)"),
        ("x**2", "2*x"),
        ("math.log(x)", "1/x"),
        ("1/x", "-1/x**2"),
        ("np.sin(x) + 2*x", "np.cos(x) + 2"),
    ]
)
PLACES = st.lists(st.integers(5, 30).map(lambda n: n / 10), min_size=1, max_size=4)
SLACK = 1e-4  # an error of a wrong formula, known up to twice the 3.7e-5 above


@essential
@given(PAIRS, PLACES, st.sampled_from([0.5, 2.0, -1.0, 0.0, 0.9, 1.1, 10.0, -0.25]))
def test_a_factor_shows_as_its_relative_error(student, pair, xs, c):
    """The formula c·f′ instead of f′ has the error |c − 1| / max(|c|, 1)."""
    f, df = pair
    found = student.grad_check(formula(f), formula(f"{c} * ({df})"), xs)
    assert found == approx(abs(c - 1) / max(abs(c), 1), abs=SLACK)


@given(PAIRS, PLACES)
def test_a_correct_formula_passes(student, pair, xs):
    """The error of f′ itself is 0, up to truncation and rounding."""
    f, df = pair
    # f' may lie outside [L, R] by h²/6·|f'''| + ε·|f|/h, which is below 1e-9·|f'| for these functions.
    assert student.grad_check(formula(f), formula(df), xs) == approx(0.0, abs=1e-8)


@cases(1e150, 1e-150, -1e100, 1e-12)
def test_does_not_depend_on_the_scale_of_f(student, c):
    """Multiplying f and df by c changes no relative error, however tiny or huge the slopes."""
    f, half, whole = formula(f"{c} * x**2"), formula(f"{c} * x"), formula(f"{c} * 2*x")
    assert student.grad_check(f, half, [1.0, 2.0]) == approx(0.5, abs=SLACK)
    assert student.grad_check(f, whole, [1.0, 2.0]) == approx(0.0, abs=1e-8)


@cases((formula("2*x"), 1e12, 0.0), (formula("x"), -1e12, 0.5), (formula("-2*x"), 1e100, 2.0))
def test_the_step_grows_with_x(student, df, x, error):
    """Where |x| is large, x + h must still differ from x: the step is proportional to |x|."""
    # L and R are 2x ∓ h, with h = 6e-6·|x|, up to about ε·x²/h = 4e-11·|x|.
    assert student.grad_check(formula("x**2"), df, [x]) == approx(error, abs=SLACK)


@cases(
    (formula("5.0"), formula("0.0"), [-1.0, 0.0, 7.0]),
    (formula("max(0.0, x)"), formula("1.0 if x > 0 else 0.0"), [-3.0, -1.0]),
    (formula("np.maximum(x, 0.0)"), formula("np.float64(x > 0)"), [-2.0]),
)
def test_nothing_equals_nothing(student, f, df, xs):
    """Where the slopes and the formula are exactly 0 the error is 0, not 0/0."""
    assert quiet(student.grad_check, f, df, xs) == approx(0.0)


@weight(2)
@cases(
    (formula("max(0.0, x)"), formula("1.0 if x > 0 else 0.0"), [0.0]),
    (formula("max(0.0, x)"), formula("1.0 if x >= 0 else 0.0"), [0.0]),
    (formula("max(0.0, x)"), formula("0.5"), [0.0]),
    (formula("abs(x - 1)"), formula("0.25"), [1.0]),
    (formula("-abs(x)"), formula("0.0"), [0.0]),
    (formula("max(0.0, x)"), formula("1.0 if x > 0 else 0.0"), [1e-7, -1e-7]),
)
def test_a_corner_is_no_bug(student, f, df, xs):
    """At a corner, or within a step of it, every value between the two slopes is allowed."""
    # The step at 1 and the values around it are rounded: L and R are off by about ε/h = 4e-11.
    assert student.grad_check(f, df, xs) == approx(0.0, abs=1e-9)


@cases(
    (formula("max(0.0, x)"), formula("2.0"), 0.5),
    (formula("max(0.0, x)"), formula("-1.0"), 1.0),
    (formula("abs(x)"), formula("3.0"), 2 / 3),
    (formula("-abs(x)"), formula("-4.0"), 0.75),
    (formula("-abs(x)"), formula("5.0"), 0.8),
)
def test_a_corner_is_no_excuse(student, f, df, error):
    """A value outside the two slopes of a corner is wrong, and is measured from the nearer one."""
    assert student.grad_check(f, df, [0.0]) == approx(error, rel=1e-9)


@weight(2)
@given(st.permutations([0.5, 1.0, 2.0, 3.0]))
def test_reports_the_worst_place(student, xs):
    """One bad place among good ones decides, wherever it stands: the answer is the largest e(x)."""
    # The formula is wrong by the factor 1 + x: e(x) = x/(1 + x), the largest at 3.
    assert student.grad_check(formula("x**2"), formula("2*x*(1 + x)"), xs) == approx(0.75, abs=SLACK)


@cases(
    (formula("2*x if x < 2 else math.nan"), [1.0, 3.0, 1.5]),
    (formula("2*x if x < 2 else math.nan"), [3.0, 1.0]),
    (formula("2*x if x < 2 else math.nan"), [1.0, 3.0]),
    (formula("2*x if x > 0 else math.inf"), [1.0, -1.0]),
    (formula("2*x if x > 0 else -math.inf"), [-1.0, 1.0]),
)
def test_a_formula_without_a_number_fails(student, df, xs):
    """Where the formula gives NaN or an infinity the error is infinite."""
    assert student.grad_check(formula("x**2"), df, xs) == approx(math.inf)


@cases([1, 2, 3], np.array([1, 2, 3]), np.array([3.0, -1.0, 2.0]), np.array([2]))
def test_takes_lists_and_arrays(student, xs):
    """The places may be a list or an array, of whole numbers too."""
    assert student.grad_check(formula("x**2"), formula("x"), xs) == approx(0.5, abs=SLACK)


@cases([3.0, 1.0, 2.0], np.array([3.0, -1.0, 2.0]), np.array([3, 2, 1]))
def test_leaves_its_input_alone(student, xs):
    """xs is not changed."""
    error = number(untouched(student.grad_check, formula("x**2"), formula("2*x"), xs))
    assert error <= 1e-8, f"2x is the derivative of x², but the error found is {error}"


@cases([1.0, 3.0], [3.0, 2.0])
def test_does_not_hide_a_formula_that_crashes(student, xs):
    """A formula that raises an exception at one of the places has not passed: the exception is not caught."""
    with raises(KeyError):
        student.grad_check(formula("x**2"), formula("{1.0: 2.0, 2.0: 4.0}[x]"), xs)


@cases([], np.array([]))
def test_rejects_no_places(student, xs):
    """A check at no place proves nothing: ValueError."""
    with raises(ValueError):
        student.grad_check(formula("x**2"), formula("2*x"), xs)
