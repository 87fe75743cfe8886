"""02 Chain rule, exercise Dual.  Notation: u + du·ε and v + dv·ε are dual numbers.

`dual_slope(f, x)`, given in the lesson, is the dot of f(Dual(x, 1.0)). Numbers here are of moderate size and the
formulas well conditioned, so that 1e-9 leaves six digits of room for rounding. Where a difference quotient could
stand in for a rule, the relative error of 1e-12 is asked for that the contract promises: rounding is below 1e-14.
"""

import operator
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, finite, formula, weight

# (f, f′ worked out by hand)
FORMULAS = st.sampled_from(
    [
        (formula("x**2 * np.sin(x)"), formula("2*x*np.sin(x) + x**2*np.cos(x)")),
        (formula("1 / (1 + np.exp(-x))"), formula("0.25/np.cosh(x/2)**2")),
        (formula("(2 - x) / (1 + x*x)"), formula("(x*x - 4*x - 1)/(1 + x*x)**2")),
        (formula("np.log(1 + x**2)"), formula("2*x/(1 + x**2)")),
        (formula("np.exp(-x*x/2)"), formula("-x*np.exp(-x*x/2)")),
        (formula("x / (3 - np.sin(2*x))"), formula("(3 - np.sin(2*x) + 2*x*np.cos(2*x))/(3 - np.sin(2*x))**2")),
        (formula("np.sin(np.exp(np.sin(x)))"), formula("np.cos(np.exp(np.sin(x)))*np.exp(np.sin(x))*np.cos(x)")),
    ]
)
WHOLE = st.integers(-9, 9)
REL = 1e-12  # no difference quotient is as good


def dual(student: Any, value: float, dot: float) -> Any:
    """Dual(value, dot), which must be an object."""
    made = student.Dual(value, dot)
    parts(made)
    return made


def parts(answer: Any) -> tuple[Any, Any]:
    """The value and the dot of a Dual."""
    value, dot = getattr(answer, "value", None), getattr(answer, "dot", None)
    assert value is not None, f"a Dual was expected, with a value and a dot, not {answer!r}"
    assert dot is not None, f"a Dual was expected, with a value and a dot, not {answer!r}"
    return value, dot


@essential
@cases(
    ((2.0, 1.0), (5.0, 3.0), (7.0, 4.0)),
    ((1.5, -2.0), (-4.0, 0.5), (-2.5, -1.5)),
    ((3.0, 0.0), (1.0, 2.0), (4.0, 2.0)),
    ((2.0, 1.0), (-2.0, 3.0), (0.0, 4.0)),
)
def test_sum_rule(student, u, v, total):
    """(u + v)˙ = u̇ + v̇."""
    assert parts(dual(student, *u) + dual(student, *v)) == approx(total)


@cases(
    ((2.0, 1.0), (5.0, 3.0), (-3.0, -2.0)),
    ((1.5, -2.0), (-4.0, 0.5), (5.5, -2.5)),
    ((1.0, 2.0), (1.0, 1.0), (0.0, 1.0)),
)
def test_difference_rule(student, u, v, difference):
    """(u − v)˙ = u̇ − v̇."""
    assert parts(dual(student, *u) - dual(student, *v)) == approx(difference)


@cases(((2.0, 1.0), (-2.0, -1.0)), ((-1.5, 4.0), (1.5, -4.0)))
def test_negation(student, u, negative):
    """(−u)˙ = −u̇."""
    assert parts(-dual(student, *u)) == approx(negative)


@weight(2)
@cases(
    ((2.0, 1.0), (5.0, 3.0), (10.0, 11.0)),
    ((1.5, -2.0), (-4.0, 0.5), (-6.0, 8.75)),
    ((0.0, 2.0), (3.0, 5.0), (0.0, 6.0)),
)
def test_product_rule(student, u, v, product):
    """(u·v)˙ = u̇·v + u·v̇."""
    assert parts(dual(student, *u) * dual(student, *v)) == approx(product)


@weight(2)
@cases(
    ((2.0, 1.0), (4.0, 3.0), (0.5, -0.125)),
    ((1.5, -2.0), (-0.5, 1.0), (-3.0, -2.0)),
    ((0.0, 2.0), (5.0, 3.0), (0.0, 0.4)),
    ((2.0, 1.0), (2.0, 3.0), (1.0, -1.0)),
)
def test_quotient_rule(student, u, v, quotient):
    """(u/v)˙ = (u̇·v − u·v̇)/v²."""
    assert parts(dual(student, *u) / dual(student, *v)) == approx(quotient)


@cases(
    (operator.add, (5.0, 3.0)),
    (operator.sub, (-1.0, 3.0)),
    (operator.mul, (6.0, 9.0)),
    (operator.truediv, (2 / 3, 1.0)),
)
def test_plain_number_on_the_right(student, operation, answer):
    """A plain number stands still: its dot is 0."""
    assert parts(operation(dual(student, 2.0, 3.0), 3)) == approx(answer)
    assert parts(operation(dual(student, 2.0, 3.0), 3.0)) == approx(answer)


@cases(
    (operator.add, (5.0, 3.0)),
    (operator.sub, (1.0, -3.0)),
    (operator.mul, (6.0, 9.0)),
    (operator.truediv, (1.5, -2.25)),
)
def test_plain_number_on_the_left(student, operation, answer):
    """3 − u is not u − 3, and 3/u is not u/3."""
    assert parts(operation(3, dual(student, 2.0, 3.0))) == approx(answer)
    assert parts(operation(3.0, dual(student, 2.0, 3.0))) == approx(answer)


@cases(
    (2.0, 3, (8.0, 36.0)),
    (-2.0, 3, (-8.0, 36.0)),
    (2.0, 1, (2.0, 3.0)),
    (2.0, -1, (0.5, -0.75)),
    (-2.0, -2, (0.25, 0.75)),
    (4.0, 0.5, (2.0, 0.75)),
    (4.0, -1.5, (0.125, -0.140625)),
    (-3.0, 2.0, (9.0, -18.0)),
)
def test_power_rule(student, u, n, power):
    """(uⁿ)˙ = n·uⁿ⁻¹·u̇, for whole n of either sign and for fractions."""
    assert parts(dual(student, u, 3.0) ** n) == approx(power, rel=REL)


@cases((0, (1.0, 0.0)), (0.0, (1.0, 0.0)), (1, (0.0, 3.0)), (1.0, (0.0, 3.0)), (2, (0.0, 0.0)), (3, (0.0, 0.0)))
def test_powers_at_zero(student, n, power):
    """At 0, x⁰ is 1 with slope 0, x has slope 1, and x² and x³ have slope 0."""
    assert parts(dual(student, 0.0, 3.0) ** n) == approx(power)


@cases((2.0, 0), (-1.5, 0), (7.0, 0.0))
def test_power_zero_is_constant(student, u, n):
    """u⁰ is 1 with dot 0 for every u."""
    assert parts(dual(student, u, 3.0) ** n) == approx((1.0, 0.0))


@cases((0.0, 1.0), (1.5, -2.0), (-2.0, 3.0))
def test_exponential(student, u, du):
    """(eᵘ)˙ = eᵘ·u̇: the local slope times the slope so far."""
    assert parts(dual(student, u, du).exp()) == approx((np.exp(u), np.exp(u) * du), rel=REL)


@cases((1.0, 1.0), (2.0, -3.0), (0.25, 2.0))
def test_logarithm(student, u, du):
    """(ln u)˙ = u̇/u."""
    assert parts(dual(student, u, du).log()) == approx((np.log(u), du / u), rel=REL)


@cases((0.0, 1.0), (2.0, -3.0), (-1.0, 2.0))
def test_sine(student, u, du):
    """(sin u)˙ = cos(u)·u̇."""
    assert parts(dual(student, u, du).sin()) == approx((np.sin(u), np.cos(u) * du), rel=REL)


@given(WHOLE, WHOLE, WHOLE, WHOLE, WHOLE)
def test_slope_of_a_polynomial(student, a, b, c, d, x):
    """(ax³ + bx² + cx + d)′ = 3ax² + 2bx + c."""
    f = formula(f"(({a}*x + {b})*x + {c})*x - {-d}")
    assert student.dual_slope(f, float(x)) == approx(
        3 * a * x * x + 2 * b * x + c, abs=1e-9
    )  # its terms are below 1e4: rounding is below 1e-11


@weight(3)
@given(FORMULAS, finite(-3, 3))
def test_slope_of_a_formula(student, pair, x):
    """f(x + ε) = f(x) + f′(x)·ε for every formula made of these parts."""
    f, df = pair
    assert student.dual_slope(f, x) == approx(df(x), rel=REL, abs=1e-12)  # slopes up to 10: rounding is below 1e-14


@cases(operator.add, operator.sub, operator.mul, operator.truediv)
def test_arithmetic_makes_new_numbers(student, operation):
    """u and v are the same after u ∘ v as before."""
    u, v = dual(student, 2.0, 1.0), dual(student, 5.0, 3.0)
    operation(u, v)
    operation(u, 4.0)
    assert [parts(u), parts(v)] == approx([(2.0, 1.0), (5.0, 3.0)])
