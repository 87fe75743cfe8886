"""23 Statistics, exercise gaussian_loglik.  Notation: x is (n,), ℓ(μ, σ) = Σ log f(xᵢ), f the density of N(μ, σ²).

The terms of the sum have both signs, so a rounding error is measured by the sum of their sizes: some n · 1e-16 of it.
1e-11 of it is allowed, beside the nine digits.
"""

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import norm

from autograder.suite import approx, cases, essential, finite, quiet, raises, untouched, vectors

WIDTHS = st.one_of(finite(1.0, 20.0), st.sampled_from([1, 2, 3, 9]))


def near(x, mu, sigma):
    """What is right: SciPy's standard normal, moved and scaled."""
    z = (np.asarray(x, dtype=float) - mu) / sigma
    terms = norm.logpdf(z) - math.log(sigma)
    sizes = 1 + abs(math.log(sigma)) + z**2 / 2
    return approx(math.fsum(terms), abs=1e-11 * math.fsum(sizes))


@essential
@given(vectors(min_size=1, max_size=6, elements=finite(-5.0, 5.0)), finite(-5.0, 5.0), WIDTHS)
def test_is_the_sum_of_log_densities(student, x, mu, sigma):
    """ℓ(μ, σ) = −(n/2) log(2π) − n log σ − Σ (xᵢ − μ)²/(2σ²)."""
    assert quiet(student.gaussian_loglik, x, mu, sigma) == near(x, mu, sigma)


@cases((10_000, 0.5, 1.5), (2_000, -1.0, 0.02), (100_000, 0.0, 40.0))
def test_many_numbers(student, n, mu, sigma):
    """A product of 10 000 densities is no float, but the sum of their logarithms is."""
    x = mu + 2 * sigma * np.cos(np.arange(n))
    assert quiet(student.gaussian_loglik, x, mu, sigma) == near(x, mu, sigma)


@cases(([40.0], 0.0, 1.0), ([1.0, 500.0, -2.0], 1.0, 0.5), ([1e9, -1e9], 3.0, 2.0))
def test_far_from_the_mean(student, x, mu, sigma):
    """Far out a density is rounded to 0, yet its logarithm is an ordinary number."""
    assert quiet(student.gaussian_loglik, np.array(x), mu, sigma) == near(x, mu, sigma)


@cases(
    (np.array([1e8 + 1, 1e8 + 3]), 1e8 + 2, 1.0),
    (np.array([-5e7, -5e7 + 2, -5e7 - 4]), -5e7 + 0.5, 1.5),
    ([10**8 + 1, 10**8 - 1], 10**8, 2),
)
def test_far_from_zero(student, x, mu, sigma):
    """Only the differences xᵢ − μ matter: if x and μ are moved by a hundred million, ℓ stays the same."""
    # Here the differences are exact in floats.
    assert quiet(student.gaussian_loglik, x, mu, sigma) == near(x, mu, sigma)


@cases(
    ([3e-150, -1e-150, 2e-150], 1e-150, 2e-150),
    ([1e-100, 0.0], 0.0, 3e-100),
    ([1e150, -5e149], 0.0, 7e149),
    ([2.0, 2.0, 2.0], 2.0, 1e-150),
    ([0.0, 1.0], 0.0, 1e-12),
    ([1e-3, -1.0], 0, 1e150),
)
def test_tiny_and_huge_scales(student, x, mu, sigma):
    """Nothing is added to σ and nothing overflows: scales of 1e±150 are as good as others."""
    assert quiet(student.gaussian_loglik, np.array(x), mu, sigma) == near(x, mu, sigma)


@cases(
    ([1, 3], 2, 1),
    ([0, 5, 5, -7], 1, 3),
    (np.array([1, 2, 9]), 4, 2),
    ([], 0.0, 2.0),
    ((2.5, 3), 1, 5),
    ([4 * 10**9, -1], 0, 10**9),
)
def test_accepts_lists_and_whole_numbers(student, x, mu, sigma):
    """Lists and whole numbers are fine; no data have the log-likelihood 0."""
    assert quiet(student.gaussian_loglik, x, mu, sigma) == near(x, mu, sigma)


@given(vectors(min_size=2, max_size=5, elements=finite(-5.0, 5.0)), st.sampled_from([1.0, 4.0]), WIDTHS)
def test_leaves_its_input_alone(student, x, mu, sigma):
    """The sample is the same after the call."""
    assert untouched(student.gaussian_loglik, x, mu, sigma) == near(x, mu, sigma)


@cases(
    ([1.0, 2.0], 0.0, 0),
    ([1.0, 2.0], 0.0, -1.0),
    ([], 0.0, -2),
    (np.array([[1.0], [2.0]]), 0.0, 1.0),
    (np.array([[1.0, 2.0]]), 0.0, 1.0),
    (3.0, 0.0, 1.0),
)
def test_rejects_what_is_no_sample_or_width(student, x, mu, sigma):
    """σ ≤ 0, or x that is not of shape (n,): ValueError."""
    with raises(ValueError):
        student.gaussian_loglik(x, mu, sigma)
