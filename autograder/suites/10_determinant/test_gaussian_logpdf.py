"""10 The determinant, exercise gaussian_logpdf.

Notation: x and mu are (d,), S is (d, d), symmetric and positive definite; the answer is
−½ ((x − mu)ᵀ S⁻¹ (x − mu) + log det S + d log 2π).
"""

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from autograder.suite import approx, cases, essential, matrices, quiet, raises, untouched

TAU = 2 * math.pi
HALVES = st.integers(-6, 6).map(lambda k: k / 2)
# S = BᵀB + I: positive definite, with a condition number below 1 + 16·4·4 = 257; so 1e-11 is generous.
CLOUDS = st.integers(1, 4).flatmap(
    lambda d: st.tuples(
        st.lists(HALVES, min_size=d, max_size=d).map(np.array),
        st.lists(HALVES, min_size=d, max_size=d).map(np.array),
        matrices(d, d, elements=st.integers(-2, 2)).map(lambda B: B.T @ B + np.eye(len(B))),
    )
)


@essential
@given(CLOUDS)
def test_is_the_logarithm_of_the_density(student, cloud):
    """−½ ((x − μ)ᵀ S⁻¹ (x − μ) + log det S + d log 2π)."""
    x, mu, S = cloud
    truth = float(stats.multivariate_normal.logpdf(x, mu, S))
    assert student.gaussian_logpdf(x, mu, S) == approx(truth, rel=1e-11, abs=1e-11)


@cases((0.0, 0.0, 1.0), (1.0, 3.0, 4.0), (-2.5, 1.0, 0.25), (10.0, 0.0, 1e-3), (0.0, 0.0, 1e6))
def test_one_dimension(student, x, mu, variance):
    """For d = 1, S holds the variance (not its root): −½ ((x − μ)²/σ² + log 2πσ²)."""
    truth = -0.5 * ((x - mu) ** 2 / variance + math.log(TAU * variance))
    assert student.gaussian_logpdf(np.array([x]), np.array([mu]), np.array([[variance]])) == approx(truth, rel=1e-12)


@cases(1, 2, 3, 5, 20)
def test_the_dimension_counts(student, d):
    """At the centre of the round cloud, S = I, the answer is −½ d log 2π."""
    assert student.gaussian_logpdf(np.ones(d), np.ones(d), np.eye(d)) == approx(-0.5 * d * math.log(TAU), rel=1e-12)


@given(CLOUDS)
def test_is_symmetric_about_the_mean(student, cloud):
    """μ + v and μ − v fit the cloud equally well, and only x − μ matters."""
    x, mu, S = cloud
    truth = float(stats.multivariate_normal.logpdf(x, mu, S))
    assert student.gaussian_logpdf(2 * mu - x, mu, S) == approx(truth, rel=1e-11, abs=1e-11)
    assert student.gaussian_logpdf(x - mu, np.zeros(len(x)), S) == approx(truth, rel=1e-11, abs=1e-11)


@cases((0.1, 30), (1e-8, 25), (1e8, 25), (1e-100, 3), (1e100, 3))
def test_determinants_outside_the_floats(student, c, d):
    """With S = c²·I, det S = c²ᵈ may be no float; the answer is −½ (|z|² + 2 d log c + d log 2π) at x = μ + c z."""
    z = np.linspace(-1, 1, d)
    truth = -0.5 * (float(z @ z) + 2 * d * math.log(c) + d * math.log(TAU))
    assert quiet(student.gaussian_logpdf, c * z, np.zeros(d), c * c * np.eye(d)) == approx(truth, rel=1e-11)


@cases(([300.0, -200.0], [[1.0, 0.5], [0.5, 2.0]]), ([600.0, 0.009], [[1e5, 0.0], [0.0, 1e-5]]))
def test_densities_far_out(student, x, S):
    """Far from the mean the density underflows, but its logarithm does not; and a cloud may be long and thin."""
    x, S = np.array(x), np.array(S)
    det = S[0, 0] * S[1, 1] - S[0, 1] ** 2
    distance = (x[0] ** 2 * S[1, 1] - 2 * x[0] * x[1] * S[0, 1] + x[1] ** 2 * S[0, 0]) / det
    truth = -0.5 * (distance + math.log(det) + 2 * math.log(TAU))
    assert quiet(student.gaussian_logpdf, x, np.zeros(2), S) == approx(truth, rel=1e-11)


# The last but two: all entries and the determinant of the whole are positive, but vᵀSv < 0 for v = (1, −1, 0).
@cases(
    [[-1.0]],
    [[-1.0, 0.0], [0.0, -1.0]],
    [[1.0, 2.0], [2.0, 1.0]],
    [[1.0, 0.0], [0.0, 0.0]],
    [[1.0, 2.0], [2.0, 4.0]],
    [[2.0, 0.0, 0.0], [0.0, -1.0, 0.0], [0.0, 0.0, -3.0]],
    [[1.0, 3.0, 2.0], [3.0, 1.0, 3.0], [2.0, 3.0, 1.0]],
    [[0.0, 0.0, 1.0], [0.0, -1.0, 0.0], [1.0, 0.0, 0.0]],
    [[1e-30, 2e-30], [2e-30, 1e-30]],
)
def test_rejects_what_is_not_positive_definite(student, S):
    """If vᵀSv ≤ 0 for some v ≠ 0 there is no density: ValueError, also where det S > 0."""
    with raises(ValueError):
        student.gaussian_logpdf(np.zeros(len(S)), np.zeros(len(S)), np.array(S))


@cases(
    [[1.0, 0.5], [0.0, 1.0]],
    [[1.0, 0.0], [0.5, 1.0]],
    [[2.0, 1.0], [-1.0, 2.0]],
    [[1e-9, 5e-10], [0.0, 1e-9]],
    [[1.0, 0.5], [0.5 + 1e-7, 1.0]],
    [[2.0, 1.0, 0.0], [0.0, 2.0, 0.0], [0.0, 0.0, 2.0]],
)
def test_rejects_what_is_not_symmetric(student, S):
    """A covariance matrix is symmetric: ValueError if any pair differs by more than rounding, on any scale."""
    with raises(ValueError):
        student.gaussian_logpdf(np.zeros(len(S)), np.zeros(len(S)), np.array(S))


@cases((1.0, 0.5, 1.0), (1e6, 0.5, 1.0), (1e-6, 0.5, 1.0), (1e12, 0.5, 1.0), (1.0, 0.0, 1e-4))
def test_forgives_rounding_in_the_symmetry(student, c, covariance, variance):
    """Entries that should be equal may differ by 1e-12 of the largest, as after a computation, on any scale."""
    S = c * np.array([[2.0, covariance], [covariance + 1e-12, variance]])
    truth = -0.5 * (math.log((2 * variance - covariance**2) * c * c) + 2 * math.log(TAU))
    assert student.gaussian_logpdf(np.ones(2), np.ones(2), S) == approx(truth, rel=0, abs=1e-10)


@cases(
    (np.zeros(2), np.zeros(3), np.eye(3)),
    (np.zeros(3), np.zeros(2), np.eye(3)),
    (np.zeros(3), np.zeros(3), np.eye(2)),
    (np.zeros(2), np.zeros(2), np.ones(2)),
    (np.zeros(2), np.zeros(2), np.ones((2, 3))),
    (np.zeros((2, 1)), np.zeros((2, 1)), np.eye(2)),
    (np.zeros((2, 1)), np.zeros(2), np.eye(2)),
    (np.zeros((1, 2)), np.zeros(2), np.eye(2)),
    (np.zeros(1), np.zeros(2), np.eye(2)),
    (np.zeros(2), np.zeros(1), np.eye(2)),
    (np.zeros(2), np.zeros((1, 2)), np.eye(2)),
    (np.zeros(2), 0.0, np.eye(2)),
    (np.zeros(2), np.zeros(2), 1.0),
    (np.zeros(1), np.zeros(1), np.ones(1)),
    (np.zeros(0), np.zeros(0), np.zeros((0, 0))),
)
def test_rejects_shapes_that_do_not_fit(student, x, mu, S):
    """x and mu are (d,) with d ≥ 1, and S is (d, d): ValueError for anything else, (d, 1) too."""
    with raises(ValueError):
        student.gaussian_logpdf(x, mu, S)


@cases(
    ([2, 1], [0, 0], [[4, 0], [0, 1]]),
    (np.array([2, 1]), np.array([0, 0]), np.array([[4, 0], [0, 1]])),
    ([2, 1], np.zeros(2), [[4.0, 0.0], [0.0, 1.0]]),
)
def test_accepts_lists_and_integers(student, x, mu, S):
    """Lists and arrays of whole numbers are accepted."""
    assert student.gaussian_logpdf(x, mu, S) == approx(-0.5 * (2 + math.log(4) + 2 * math.log(TAU)), rel=1e-12)


def test_leaves_its_arguments_alone(student):
    """x, mu and S are not changed."""
    x, mu, S = np.array([2.0, 1.0]), np.array([1.0, 0.0]), np.array([[4.0, 0.0], [1e-12, 1.0]])
    truth = -0.5 * (1.25 + math.log(4) + 2 * math.log(TAU))
    assert untouched(student.gaussian_logpdf, x, mu, S) == approx(truth, rel=1e-11)
