"""04 The integral, exercise trapezoid (functions trapezoid and simpson).

Notation: f takes a number and returns one, a and b are numbers, n is the number of boxes, h = (b − a)/n, xᵢ = a + i·h.
"""

import math
from fractions import Fraction
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, formula, number, quiet, raises

EPS = 2.0**-52
COEFFICIENTS = st.tuples(*[st.integers(-5, 5)] * 6)
CUBIC = st.tuples(*[st.integers(-5, 5)] * 4)
EIGHTHS = st.integers(-16, 16).map(lambda k: k / 8)
WIDTHS = st.integers(1, 16).map(lambda k: k / 8)
# (f, a, b, the integral); f is analytic, its derivatives grow slowly, and f′, f‴ differ at the two ends.
SMOOTH = st.sampled_from(
    [
        (formula("np.exp(x)"), 0.0, 1.0, math.e - 1),
        (formula("np.sin(x)"), 0.0, 2.0, 1 - math.cos(2)),
        (formula("1 / (1 + x)"), 1.0, 3.0, math.log(2)),
        (formula("math.exp(-x)"), 1.0, -1.0, math.exp(-1) - math.e),
    ]
)


def polynomial(c):
    return formula(" + ".join(f"{ck}*x**{k}" for k, ck in enumerate(c)))


def heights(c, a, b, n):
    """h and f(x₀), …, f(xₙ) in rational arithmetic."""
    a, h = Fraction(a), (Fraction(b) - Fraction(a)) / n
    return h, [sum(ck * (a + i * h) ** k for k, ck in enumerate(c)) for i in range(n + 1)]


def exact_trapezoid(c, a, b, n):
    h, y = heights(c, a, b, n)
    return float(sum(h * (u + v) / 2 for u, v in pairwise(y)))


def exact_simpson(c, a, b, n):
    h, y = heights(c, a, b, n)
    return float(sum(h / 3 * (y[i] + 4 * y[i + 1] + y[i + 2]) for i in range(0, n, 2)))


def integral(c, a, b):
    a, b = Fraction(a), Fraction(b)
    return float(sum(Fraction(ck, k + 1) * (b ** (k + 1) - a ** (k + 1)) for k, ck in enumerate(c)))


def rounding(c, a, b, n):
    """Each point is off by a few ε·|x|, each height by a few ε·Σ|cₖ|·|x|ᵏ, and about n of them are added."""
    largest = max(abs(a), abs(b), 1)
    return (2 * n + 20) * EPS * abs(b - a) * sum((k + 1) * abs(ck) * largest**k for k, ck in enumerate(c))


@essential
@given(COEFFICIENTS, EIGHTHS, WIDTHS, st.integers(1, 11))
def test_trapezoid_is_the_sum_of_the_trapezoids(student, c, a, width, n):
    """The trapezoids of width h and heights f(xᵢ), f(xᵢ₊₁) add up to h·(f(x₀)/2 + f(x₁) + … + f(xₙ)/2)."""
    b = a + width
    found = student.trapezoid(polynomial(c), a, b, n)
    assert found == approx(exact_trapezoid(c, a, b, n), rel=0, abs=rounding(c, a, b, n))


@essential
@given(COEFFICIENTS, EIGHTHS, WIDTHS, st.integers(1, 6))
def test_simpson_is_the_sum_over_pairs_of_boxes(student, c, a, width, pairs):
    """Simpson's weights are 1, 4, 2, 4, …, 2, 4, 1, times h/3."""
    b, n = a + width, 2 * pairs
    found = student.simpson(polynomial(c), a, b, n)
    assert found == approx(exact_simpson(c, a, b, n), rel=0, abs=rounding(c, a, b, n))


@given(CUBIC, EIGHTHS, WIDTHS, st.sampled_from([2, 4, 10]))
def test_simpson_is_exact_for_cubics(student, c, a, width, n):
    """Up to degree 3, Simpson's rule gives the integral itself, with any even n."""
    b = a + width
    assert student.simpson(polynomial(c), a, b, n) == approx(integral(c, a, b), rel=0, abs=rounding(c, a, b, n))


# The next term of the error is at most h²/60·|f‴/f′| and h²/8·|f⁽⁵⁾/f‴| of the first (differences between the ends):
# the ratios are within 0.2 % of 4 and 3 % of 16. Rounding, about 1e-16, is far below Simpson's errors, about 1e-8.
@given(SMOOTH, st.sampled_from([8, 16]))
def test_trapezoid_has_order_two(student, smooth, n):
    """Twice as many boxes divide the error of the trapezoids by about 4."""
    f, a, b, whole = smooth
    coarse, fine = (number(student.trapezoid(f, a, b, m)) - whole for m in (n, 2 * n))
    assert coarse == approx(4 * fine, rel=0.01)


@given(SMOOTH, st.sampled_from([8, 16]))
def test_simpson_has_order_four(student, smooth, n):
    """Twice as many boxes divide the error of Simpson's rule by about 16."""
    f, a, b, whole = smooth
    coarse, fine = (number(student.simpson(f, a, b, m)) - whole for m in (n, 2 * n))
    assert coarse == approx(16 * fine, rel=0.06)


@given(COEFFICIENTS, EIGHTHS, WIDTHS, st.sampled_from([2, 4, 6]))
def test_walks_backwards(student, c, b, width, n):
    """If a > b then h is negative, and the sums have the opposite sign."""
    f, a, slack = polynomial(c), b + width, rounding(c, b, b + width, n)
    assert student.trapezoid(f, a, b, n) == approx(exact_trapezoid(c, a, b, n), rel=0, abs=slack)
    assert student.simpson(f, a, b, n) == approx(exact_simpson(c, a, b, n), rel=0, abs=slack)


@cases(2.5, 0, -3)
def test_from_a_to_a_is_nothing(student, a):
    """Boxes of width 0 have no area."""
    assert quiet(student.trapezoid, formula("x**2 + 1"), a, a, 3) == approx(0.0)
    assert quiet(student.simpson, formula("x**2 + 1"), a, a, 4) == approx(0.0)


@cases(1, 3, 5)
def test_trapezoid_accepts_odd_n(student, n):
    """Trapezoids need no partner: any n ≥ 1 is fine, and n = 1 is a single trapezoid."""
    c = (1, 0, 2, 1)
    assert student.trapezoid(polynomial(c), 0.0, 2.0, n) == approx(exact_trapezoid(c, 0, 2, n), rel=1e-12)


@cases((0, 1, 2, 0.375, 1 / 3), (3, 0, 2, -10.125, -9.0), (-1, 1, 4, 0.75, 2 / 3))
def test_accepts_integers(student, a, b, n, by_trapezoids, by_simpson):
    """a and b may be whole numbers, and the width between them need not be whole."""
    assert student.trapezoid(formula("x*x"), a, b, n) == approx(by_trapezoids, rel=1e-12)
    assert student.simpson(formula("x*x"), a, b, n) == approx(by_simpson, rel=1e-12)


@cases((formula("math.sqrt(x)"), (1 + 2 * 2**0.5 + 3**0.5) / 2, (1 + 4 * 2**0.5 + 3**0.5) / 3))
def test_gives_f_one_number_at_a_time(student, f, by_trapezoids, by_simpson):
    """f need not accept arrays."""
    assert student.trapezoid(f, 1.0, 3.0, 2) == approx(by_trapezoids, rel=1e-12)
    assert student.simpson(f, 1.0, 3.0, 2) == approx(by_simpson, rel=1e-12)


@cases(1, 3, 7, 101)
def test_simpson_rejects_odd_n(student, n):
    """An odd number of boxes does not come in pairs: ValueError."""
    with raises(ValueError):
        student.simpson(formula("x"), 0.0, 1.0, n)


@cases(0, -1, -2)
def test_rejects_less_than_one_box(student, n):
    """Without boxes there is no sum: ValueError from both, although 0 and −2 are even."""
    with raises(ValueError):
        student.trapezoid(formula("x"), 0.0, 1.0, n)
    with raises(ValueError):
        student.simpson(formula("x"), 0.0, 1.0, n)
