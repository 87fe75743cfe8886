"""12 SVD and PCA, exercise pca_fit.

Notation: X is (n, d), samples in rows; S = Σ(xᵢ − x̄)(xᵢ − x̄)ᵀ/(n − 1) is (d, d) with eigenvalues λ₁ ≥ λ₂ ≥ …;
C is (k, d), the components in rows.

Components are judged by what they do (the variance along them, their being orthonormal), never by their entries.
Tolerances: the eigenvalues of S are computed to about ε·λ₁ by any sound method, ε = 2e-16, and the docstring lets
1e-12·λ₁ pass for 0; 1e-9·λ₁ leaves a factor of 1000. Directions are as exact as λ₁/gap allows: no entry is compared.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, matrices, quiet, raises, untouched

# Whole numbers, at most two features: n·(scatter matrix) is whole, so a variance that is not 0 is at least 1e-6·λ₁.
SMALL = matrices((2, 5), (1, 2), elements=st.integers(-4, 4))
SEVERAL = st.integers(2, 7)


@st.composite
def clouds(draw, samples=SEVERAL):
    """Data built from their principal components: X = x̄ + Q diag(s) Wᵀ, with QᵀQ = I, Qᵀ(1, …, 1) = 0."""
    n, d, seed = draw(samples), draw(st.integers(1, 5)), draw(st.integers(0, 999))
    rng = np.random.default_rng(seed)
    ones_first = np.column_stack([np.ones(n), rng.normal(size=(n, n - 1))])
    left = np.linalg.qr(ones_first)[0][:, 1:]
    rank = min(n - 1, d)
    right = np.linalg.qr(rng.normal(size=(d, rank)))[0]
    s = np.sort(draw(st.lists(st.sampled_from([8.0, 4.0, 2.0, 1.0]), min_size=rank, max_size=rank)))[::-1]
    return left[:, :rank] * s @ right.T + rng.integers(-3, 4, size=d)


DATA = st.one_of(SMALL, clouds())


def truth(X):
    """The covariance matrix and its eigenvalues, descending; as many as a model may have components."""
    centred = X - X.mean(axis=0)
    S = centred.T @ centred / (len(X) - 1)
    return S, np.linalg.eigvalsh(S)[::-1][: min(X.shape)]


def fitted(model, k, d):
    """Mean, components and variance as arrays of the right shapes, with finite entries."""
    keys = ("mean", "components", "variance")
    complete = isinstance(model, dict) and model.keys() >= set(keys)
    assert complete, 'pca_fit returns a dict with the keys "mean", "components" and "variance"'
    parts = array(model["mean"], (d,)), array(model["components"], (k, d)), array(model["variance"], (k,))
    for key, part in zip(keys, parts, strict=True):
        assert np.isfinite(part).all(), f'"{key}" has entries that are not finite: {part.tolist()}'
    return parts


def gram(C):
    """CCᵀ; an overflow (from a wrong answer) gives inf or nan and no warning."""
    with np.errstate(all="ignore"):
        return C @ C.T


def variances(X, C):
    """The variance (divisor n − 1) of the data along each row of C."""
    with np.errstate(all="ignore"):
        return np.var((X - X.mean(axis=0)) @ C.T, axis=0, ddof=1)


def share(X, part):
    """A number of components from none to all that X may have."""
    return round(part * min(X.shape))


PART = st.sampled_from([1.0, 0.5, 1.0])


@essential
@given(DATA, PART)
def test_the_data_vary_most_along_the_components(student, X, part):
    """The variance of the data along component i is λᵢ, the i-th largest eigenvalue of the covariance matrix."""
    k = share(X, part)
    _, C, _ = fitted(student.pca_fit(X, k), k, X.shape[1])
    lam = truth(X)[1]
    assert variances(X, C) == approx(lam[:k], abs=1e-9 * lam[0])


@given(DATA, PART)
def test_the_components_are_orthonormal(student, X, part):
    """CCᵀ = I: each row has length 1, any two are perpendicular."""
    k = share(X, part)
    _, C, _ = fitted(student.pca_fit(X, k), k, X.shape[1])
    assert gram(C) == approx(np.eye(k), abs=1e-9)


@given(DATA)
def test_the_variances_have_the_divisor_n_minus_1(student, X):
    """variance[i] = λᵢ, with the divisor n − 1, descending."""
    k = min(X.shape)
    _, _, variance = fitted(student.pca_fit(X, k), k, X.shape[1])
    lam = truth(X)[1]
    assert variance == approx(lam, abs=1e-9 * lam[0])


@cases(40)
def test_the_divisor_is_the_same_for_many_samples(student, n):
    """variance[i] = λᵢ, with the divisor n − 1, however many samples there are."""
    i = np.arange(n)
    X = np.column_stack([i % 7, i * i % 11]).astype(float)
    _, _, variance = fitted(student.pca_fit(X, 2), 2, 2)
    lam = truth(X)[1]
    assert variance == approx(lam, abs=1e-9 * lam[0])


@given(DATA)
def test_the_mean_is_the_mean_sample(student, X):
    """mean = x̄, one entry for each feature."""
    mean, _, _ = fitted(student.pca_fit(X, 1), 1, X.shape[1])
    assert mean == approx(X.mean(axis=0), rel=1e-12, abs=1e-12)


@given(clouds(st.integers(2, 3)))
def test_fewer_samples_than_features_will_do(student, X):
    """k = min(n, d) components are orthonormal also where n ≤ d; the variance along the n-th is 0."""
    k = min(X.shape)
    _, C, variance = fitted(student.pca_fit(X, k), k, X.shape[1])
    lam = truth(X)[1]
    assert variance == approx(lam, abs=1e-9 * lam[0])
    assert gram(C) == approx(np.eye(k), abs=1e-9)


@cases(
    ([[1, 5, 0], [2, 5, 1], [4, 5, 0], [5, 5, 3]], 2),
    ([[7, 1], [7, 2], [7, 4]], 1),
    ([[2, 2], [2, 2], [2, 2]], 2),
)
def test_a_constant_feature_is_harmless(student, X, k):
    """A feature that never varies gives no warning, and no part in a component of positive variance."""
    X = np.array(X, dtype=float)
    _, C, variance = fitted(quiet(student.pca_fit, X, k), k, X.shape[1])
    lam = truth(X)[1]
    assert variance == approx(lam[:k], abs=1e-9 * lam[0])
    constant, positive = np.ptp(X, axis=0) == 0, lam[:k] > 1e-9
    # 1e-7: a direction is exact to about ε·λ₁/gap, and the gaps here are above λ₁/100
    assert C[positive][:, constant] == approx(np.zeros((positive.sum(), constant.sum())), abs=1e-7)


@given(clouds(), st.sampled_from([1e-99, 1e-6, 1e6, 1e99]))
def test_units_scale_variances_by_their_square(student, X, c):
    """For c·X the variances are c²·λᵢ and the components stay, for data of any size from 1e-100 to 1e100."""
    k = min(X.shape)
    _, C, variance = fitted(student.pca_fit(c * X, k), k, X.shape[1])
    lam = truth(X)[1]
    assert variances(X, C) == approx(lam, abs=1e-9 * lam[0])
    with np.errstate(all="ignore"):
        assert variance / c / c == approx(lam, abs=1e-9 * lam[0])


@given(SMALL)
def test_a_far_away_origin_costs_no_digits(student, X):
    """Moving all samples by the same large vector changes the mean alone (here by 2²⁴ in each feature)."""
    k = min(X.shape)
    _, C, variance = fitted(student.pca_fit(X + 2.0**24, k), k, X.shape[1])
    lam = truth(X)[1]
    # The samples are exact, their mean is known to ε·2²⁴ = 4e-9: centred data, hence λ, to about 1e-8.
    assert variance == approx(lam, abs=1e-7 * max(lam[0], 1.0))
    assert variances(X, C) == approx(lam, abs=1e-7 * max(lam[0], 1.0))


@cases((4, 3), (2, 2), (3, 1))
def test_zero_components_are_the_mean_alone(student, n, d):
    """k = 0 is allowed: components (0, d), variance (0,), and the mean."""
    X = np.arange(n * d, dtype=float).reshape(n, d) ** 2
    mean, _, _ = fitted(student.pca_fit(X, 0), 0, d)
    assert mean == approx(X.mean(axis=0), rel=1e-12)


@cases(([[0, 0], [2, 2], [4, 4], [2, 2]], 2), ([[1, 0, 0], [0, 2, 0], [0, 0, 4]], 1), ([[3], [5]], 1))
def test_accepts_lists(student, X, k):
    """A plain list of rows of integers is data too."""
    _, C, _ = fitted(student.pca_fit(X, k), k, len(X[0]))
    X = np.array(X, dtype=float)
    lam = truth(X)[1]
    assert variances(X, C) == approx(lam[:k], abs=1e-9 * lam[0])


@given(SMALL, st.booleans())
def test_leaves_the_data_alone(student, X, whole):
    """pca_fit never changes X."""
    untouched(student.pca_fit, X.astype(int) if whole else X, 1)


@cases((4, 2, 3), (2, 5, 3), (3, 3, 4), (3, 2, -1), (4, 4, -2))
def test_rejects_impossible_numbers_of_components(student, n, d, k):
    """0 ≤ k ≤ min(n, d), else ValueError."""
    with raises(ValueError):
        student.pca_fit(np.arange(n * d, dtype=float).reshape(n, d) ** 2, k)


@cases((np.array([[1.0, 2.0, 3.0]]), 1), (np.array([[5.0]]), 0))
def test_one_sample_has_no_variance(student, X, k):
    """n ≥ 2: with the divisor n − 1 = 0 there is no variance, so ValueError."""
    with raises(ValueError):
        student.pca_fit(X, k)


@cases((np.array([1.0, 2.0, 4.0]), 1), (np.ones((2, 2, 2)), 1))
def test_rejects_what_is_not_a_table(student, X, k):
    """Data have samples and features: two dimensions, else ValueError."""
    with raises(ValueError):
        student.pca_fit(X, k)
