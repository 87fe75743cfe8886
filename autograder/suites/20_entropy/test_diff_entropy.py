"""20 Entropy, exercise diff_entropy.  Notation: f is a density on [a, b], h its differential entropy in bits.

The exercise promises an error below 1e-5. The midpoint rule with 10 000 boxes of width w errs by about w²/24 times the
change of the slope of f·log₂ f, which is below 2.5e-6 for every density here; a trapezoidal rule errs twice as much.
"""

import math

import scipy.stats
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, finite, formula, quiet, raises, weight

WITHIN = 1e-5


def gaussian(m, s):
    """The normal density with mean m and standard deviation s."""
    return formula(f"np.exp(-((x - {m!r}) / {s!r}) ** 2 / 2) / ({s!r} * np.sqrt(2 * np.pi))")


def uniform(a, b):
    """The uniform density on [a, b]; 0 * x gives it the shape of x."""
    return formula(f"{1 / (b - a)!r} + 0 * x")


def parabola(m, c):
    """The density 6u(1 - u) of a number u in [0, 1], written in terms of x = m + c·u; rounding leaves it positive."""
    return formula(f"np.maximum(0.0, 6 * ((x - {m!r}) / {c!r}) * (1 - (x - {m!r}) / {c!r}) / {c!r})")


def beta(s, t):
    """The entropy of the Beta(s, t) density in bits, by SciPy."""
    return float(scipy.stats.beta.entropy(s, t)) / math.log(2)


@essential
@given(finite(-5.0, 5.0), finite(0.2, 4.0))
def test_gaussian(student, m, s):
    """A normal density with standard deviation σ has h = ½ log₂(2πeσ²), whatever its mean."""
    answer = student.diff_entropy(gaussian(m, s), m - 10 * s, m + 10 * s)
    assert answer == approx(0.5 * math.log2(2 * math.pi * math.e * s**2), rel=0.0, abs=WITHIN)


@given(finite(-5.0, 5.0), finite(0.01, 100.0))
def test_uniform(student, a, width):
    """A uniform density on an interval of length c has h = log₂ c, which is negative for c < 1."""
    b = a + width
    assert student.diff_entropy(uniform(a, b), a, b) == approx(math.log2(b - a), rel=0.0, abs=WITHIN)


@cases((0, 0.5, -1.0), (0, 1, 0.0), (-2, 2, 2.0), (10, 10.25, -2.0))
def test_may_be_negative(student, a, b, bits):
    """Uniform on [0, ½] has −1 bit, on [0, 1] it has 0, on [−2, 2] it has 2."""
    assert student.diff_entropy(uniform(a, b), a, b) == approx(bits, rel=0.0, abs=WITHIN)


@given(finite(-20.0, 20.0), st.sampled_from([1e-6, 0.01, 0.5, 1.0, 3.0, 100.0, 1e6]))
def test_stretching_adds_the_logarithm(student, m, c):
    """Stretching a density by the factor c adds log₂ c to h; moving it adds nothing."""
    answer = student.diff_entropy(parabola(m, c), m, m + c)
    assert answer == approx(beta(2, 2) + math.log2(c), rel=0.0, abs=WITHIN)


@cases(
    (formula("2 * x"), 0, 1, beta(2, 1)),
    (formula("3 * x**2"), 0, 1, beta(3, 1)),
    (formula("30 * x**2 * (1 - x)**2"), 0, 1, beta(3, 3)),
    (formula("np.exp(-x)"), 0, 40, 1 / math.log(2)),
    (formula("4 * np.exp(-4 * x)"), 0, 10, 1 / math.log(2) - 2),
)
def test_named_densities(student, f, a, b, bits):
    """h = −∫ f log₂ f for powers, polynomials and exponentials."""
    assert student.diff_entropy(f, a, b) == approx(bits, rel=0.0, abs=WITHIN)


@weight(2)
@cases((-1, 1), (-3, 3), (-1, 9), (-4, 1.5))
def test_zero_density_adds_nothing(student, a, b):
    """Where the density is 0 it adds nothing (0·log 0 stands for 0), and no warning is issued."""
    triangle = formula("np.maximum(0.0, 1 - np.abs(x))")
    assert quiet(student.diff_entropy, triangle, a, b) == approx(0.5 / math.log(2), rel=0.0, abs=WITHIN)


@cases((1, 0), (0.5, 0.5), (3.0, -3.0))
def test_rejects_empty_and_reversed_intervals(student, a, b):
    """There must be an interval: for a ≥ b diff_entropy raises ValueError."""
    with raises(ValueError):
        student.diff_entropy(formula("1.0 + 0 * x"), a, b)


@cases((1.0005, -1.0005 * math.log2(1.0005)), (0.9995, -0.9995 * math.log2(0.9995)))
def test_accepts_integrals_close_to_one(student, c, bits):
    """If ∫ f differs from 1 by less than 1e-3, f passes, and h = −∫ f log₂ f with f as it is."""
    assert student.diff_entropy(formula(f"{c!r} + 0 * x"), 0, 1) == approx(bits, rel=0.0, abs=WITHIN)


@cases(
    (formula("0.5 + 0 * x"), 0, 1),
    (formula("2.0 + 0 * x"), 0, 1),
    (formula("np.exp(-x)"), 0, 1),
    (formula("1.005 + 0 * x"), 0, 1),
    (formula("0.995 + 0 * x"), 0, 1),
)
def test_rejects_densities_with_another_integral(student, f, a, b):
    """If ∫ f differs from 1 by more than 1e-3, f is no density on [a, b]: ValueError."""
    with raises(ValueError):
        student.diff_entropy(f, a, b)


@cases(
    (formula("4 - 6 * x"), 0, 1),
    (formula("(1 + 2 * np.cos(x)) / (2 * np.pi)"), -math.pi, math.pi),
    (formula("1 + 1.05 * np.cos(2 * np.pi * x)"), 0, 1),
)
def test_rejects_negative_values(student, f, a, b):
    """Negative values are wrong even if positive ones make up for them in the integral: ValueError."""
    with raises(ValueError):
        student.diff_entropy(f, a, b)
