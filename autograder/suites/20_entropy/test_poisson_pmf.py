"""20 Entropy, exercise poisson_pmf.  Notation: k is a count or an array of counts, lam >= 0 is the mean.

exp(k ln(lam) - lam - ln k!) has an exponent that is the difference of numbers up to T = 22 000 (k = lam = 3000): its
absolute error, the relative error of the answer, is about T·1e-16, and up to 1e-10 or so when ln k! is added up term by
term. 1e-8, as the exercise says, leaves room for both.
"""

import numpy as np
import scipy.stats
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, finite, quiet, raises, untouched, weight

means = finite(0.1, 30.0)


def pmf(k, lam):
    """The probabilities, by SciPy."""
    return scipy.stats.poisson.pmf(k, lam)


def range_for(lam):
    """Counts that hold all but 1e-12 of the probability."""
    return np.arange(int(lam + 12 * np.sqrt(lam)) + 30)


@essential
@given(st.integers(0, 40), means)
def test_agrees_with_the_definition(student, k, lam):
    """P(X = k) = e^(−λ) λᵏ / k!."""
    assert array(student.poisson_pmf(k, lam)).ravel() == approx([float(pmf(k, lam))], rel=1e-8)


@cases((0, 2.0), (3, 2.0), (7, 4), (-2, 1.0), (0, 0))
def test_one_count_gives_one_number(student, k, lam):
    """For a single count k the answer is a number, not an array."""
    assert student.poisson_pmf(k, lam) == approx(float(pmf(k, lam)), rel=1e-8)


@given(means)
def test_mean_and_variance_are_lambda(student, lam):
    """The probabilities sum to 1, the mean is λ, and the variance is λ too."""
    k = range_for(lam)
    p = array(student.poisson_pmf(k, lam), shape=k.shape)
    total, mean = p.sum(), p @ k
    assert [total, mean, p @ (k - lam) ** 2] == approx([1.0, lam, lam], rel=1e-7)


@given(finite(0.1, 10.0), finite(0.1, 10.0))
def test_independent_counts_add(student, lam, mu):
    """The sum of independent Poisson counts with means λ and μ is Poisson with mean λ + μ."""
    k = np.arange(25)
    p, q = array(student.poisson_pmf(k, lam), shape=(25,)), array(student.poisson_pmf(k, mu), shape=(25,))
    assert np.convolve(p, q)[:25] == approx(pmf(k, lam + mu), rel=1e-7)


@cases(0, 0.0)
def test_mean_zero_is_certainly_zero(student, lam):
    """For λ = 0 the count is 0 with probability 1; no warning is issued."""
    assert quiet(student.poisson_pmf, np.array([0, 1, 2, 7]), lam) == approx(np.array([1.0, 0.0, 0.0, 0.0]))


@cases(0.5, 3.0, 0)
def test_counts_are_never_negative(student, lam):
    """P(X = k) = 0 for k < 0; no warning is issued."""
    k = np.array([-7, -1, 0, 1])
    assert quiet(student.poisson_pmf, k, lam) == approx(pmf(k, lam), rel=1e-8)


@weight(3)
@cases(
    (171, 170.5),
    (1000, 1000),
    (1000, 900.0),
    (3000, 3000),
    (2500, 2600.0),
    (0, 700.0),
    (200, 60),
    (100, 740),
    (100, 800),
)
def test_large_counts_and_means(student, k, lam):
    """Neither k!, nor λᵏ, nor e^(−λ) fits a float here, but the probability does."""
    assert quiet(student.poisson_pmf, k, lam) == approx(float(pmf(k, lam)), rel=1e-8)


@cases(1e-9, 1e-150)
def test_tiny_means_are_not_zero(student, lam):
    """For a tiny λ > 0, P(X = 1) is λ e^(−λ): tiny, but not 0."""
    assert quiet(student.poisson_pmf, np.array([0, 1]), lam) == approx(np.array([1 - lam, lam * (1 - lam)]), rel=1e-8)


@cases(np.array([[0, 1, 2], [3, 4, 5]]), np.array([[0], [3], [9]]), np.array([4]))
def test_keeps_the_shape(student, k):
    """An array of counts gives an array of probabilities of the same shape."""
    assert student.poisson_pmf(k, 2.5) == approx(pmf(k, 2.5), rel=1e-8)


@cases([0, 1, 2], [5], [[1, 2], [-3, 4]])
def test_accepts_lists(student, k):
    """A list of counts is fine, and so is a whole number for λ."""
    assert student.poisson_pmf(k, 3) == approx(pmf(np.array(k), 3), rel=1e-8)


@given(st.lists(st.integers(-3, 20), min_size=1, max_size=6), means)
def test_leaves_its_input_alone(student, k, lam):
    """The array k is the same after the call."""
    assert untouched(student.poisson_pmf, np.array(k), lam) == approx(pmf(np.array(k), lam), rel=1e-8)


@cases((0, -1.0), ([1, 2], -0.5))
def test_rejects_negative_means(student, k, lam):
    """A mean of counts is at least 0: for λ < 0 poisson_pmf raises ValueError."""
    with raises(ValueError):
        student.poisson_pmf(k, lam)
