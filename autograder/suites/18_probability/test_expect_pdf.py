"""18 Probability, exercise expect_pdf.  Notation: f is a density on [a, b], E[g(X)] = ∫ g f.

The exercise allows an error of 1e-4 ∫ |g| f. With 1000 boxes of width w, middles and trapezoids err by at most w²/12
times the sum of all changes of (g f)′, and Simpson's rule by less (at kinks by about as much). For every input here the
error of all three is below 3e-5 ∫ |g| f.
"""

import math

from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, finite, formula, quiet, raises

WITHIN = 1e-4
X = formula("x")
SQUARE = formula("x**2")


def gaussian(m, s):
    """The normal density with mean m and standard deviation s."""
    return formula(f"math.exp(-((x - {m!r}) / {s!r}) ** 2 / 2) / ({s!r} * math.sqrt(2 * math.pi))")


def uniform(a, b):
    """The uniform density on [a, b]."""
    return formula(f"{1 / (b - a)!r}")


@essential
@given(finite(-40.0, 40.0), st.sampled_from([0.5, 1.0, 3.0, 20.0]))
def test_second_moment_of_a_gaussian(student, m, s):
    """For a normal density with mean m and standard deviation s, E[X²] = m² + s²."""
    assert student.expect_pdf(SQUARE, gaussian(m, s), m - 8 * s, m + 8 * s) == approx(m**2 + s**2, rel=WITHIN)


@cases(
    (X, 0, 0.5, 0.25),
    (SQUARE, 0, 0.5, 1 / 12),
    (formula("1.0"), 0, 0.5, 1.0),
    (formula("1 / x"), 1, 1.25, 4 * math.log(1.25)),
    (formula("-3 * x"), 2, 2.001, -6.0015),
    (SQUARE, -1e-3, 1e-3, 1e-6 / 3),
)
def test_density_may_exceed_one(student, g, a, b, answer):
    """The uniform density on a short interval, such as [0, ½], is larger than 1, and rightly so."""
    assert student.expect_pdf(g, uniform(a, b), a, b) == approx(answer, rel=WITHIN)


@cases(
    (X, formula("2 * x"), 0, 1, 2 / 3, 2 / 3),
    (formula("math.sqrt(x)"), formula("3 * x**2"), 0, 1, 6 / 7, 6 / 7),
    (SQUARE, formula("math.exp(-x)"), 0, 20, 2.0, 2.0),
    (formula("math.cos(x)"), formula("math.sin(x) / 2"), 0, math.pi, 0.0, 0.5),
    (formula("x if x > 0 else 0.0"), gaussian(0.0, 1.0), -8, 8, 1 / math.sqrt(2 * math.pi), 0.39894),
    (formula("math.exp(x)"), gaussian(0.0, 0.5), -5, 5, math.exp(0.125), 1.13315),
    (X, gaussian(7.0, 0.01), 6.92, 7.08, 7.0, 7.0),
    (formula("x - 250"), uniform(100, 300), 100, 300, -50.0, 62.5),
    (X, formula("1 if x > -0.5 else 1"), -1, 0, -0.5, 0.5),
)
def test_weighs_the_function_by_the_density(student, g, f, a, b, answer, size):
    """E[g(X)] = ∫ g(x) f(x) dx; g and f get one number at a time. (Errors are compared with ∫ |g| f.)"""
    assert student.expect_pdf(g, f, a, b) == approx(answer, rel=0.0, abs=WITHIN * size)


@cases((-1, 1), (-3, 3), (-1, 9), (-4, 1.5))
def test_density_may_be_zero_in_places(student, a, b):
    """Where the density is 0 it adds nothing: the triangle max(0, 1 − |x|) has E[X²] = 1/6 on each [a, b] around it."""
    triangle = formula("max(0.0, 1 - abs(x))")
    answer = quiet(student.expect_pdf, formula("2 + x**2"), triangle, a, b)
    assert answer == approx(2 + 1 / 6, rel=WITHIN)


@cases((1, 0), (0.5, 0.5), (3.0, -3.0), (2, 2))
def test_rejects_empty_and_reversed_intervals(student, a, b):
    """There must be an interval: for a ≥ b expect_pdf raises ValueError."""
    with raises(ValueError):
        student.expect_pdf(X, formula("1.0") if a == b else uniform(b, a), a, b)


@cases(
    (gaussian(0.0, 1.0), -1, 1),
    (gaussian(0.0, 1.0), -2.5, 2.5),
    (formula("math.exp(-x)"), 0, 3),
    (formula("1 / x**2"), 1, 100),
    (formula("0.997"), 0, 1),
)
def test_rejects_densities_without_their_tails(student, f, a, b):
    """If more than 1e-3 of the probability lies outside [a, b], what is left is no density there: ValueError."""
    with raises(ValueError):
        student.expect_pdf(X, f, a, b)


@cases((formula("2.0"), 0, 1), (formula("1.0"), 0, 1.01), (formula("x"), 1, 2), (formula("0.0"), 0, 1))
def test_rejects_heights_that_are_no_density(student, f, a, b):
    """If ∫ f differs from 1 by more than 1e-3, in either direction, f is no density: ValueError."""
    with raises(ValueError):
        student.expect_pdf(X, f, a, b)


@cases((formula("1.0005"), 0.50025), (formula("0.9995"), 0.49975))
def test_accepts_integrals_close_to_one(student, f, answer):
    """If ∫ f differs from 1 by less than 1e-3, f passes as it is."""
    assert student.expect_pdf(X, f, 0, 1) == approx(answer, rel=WITHIN)


@cases(
    (formula("4 - 6 * x"), 0, 1),
    (formula("(1 + 2 * math.cos(x)) / (2 * math.pi)"), -math.pi, math.pi),
    (formula("-1.0 if x < 1 else 2.0"), 0, 2),
    (formula("1.8 - 8 * max(0.0, 1 - 10 * abs(x - 0.62))"), 0, 1),
)
def test_rejects_negative_densities(student, f, a, b):
    """Negative heights are wrong even if positive ones make up for them in the integral: ValueError."""
    with raises(ValueError):
        student.expect_pdf(X, f, a, b)
