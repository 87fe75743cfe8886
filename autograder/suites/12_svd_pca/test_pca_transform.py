"""12 SVD and PCA, exercise pca_transform (with pca_inverse).

Notation: a model holds mean (d,) and C, its components in rows, (k, d); X is (n, d), Z is (n, k).

Models are made here, not by the student's pca_fit. Products of a few numbers below 100 are rounded by less than 1e-12.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, raises, untouched


@st.composite
def models(draw, full=False, least=1):
    """A model with orthonormal components, k of d."""
    d = draw(st.integers(least, 4))
    k = d if full else draw(st.integers(least, d))
    rng = np.random.default_rng(draw(st.integers(0, 999)))
    C = np.linalg.qr(rng.normal(size=(d, d)))[0][:k]
    mean = draw(st.lists(st.integers(-9, 9), min_size=d, max_size=d))
    return {"mean": np.array(mean, dtype=float), "components": C, "variance": 2.0 ** np.arange(k, 0, -1)}


def rows(seed, n, width):
    """n rows of whole numbers, never all zero."""
    return np.random.default_rng(seed).integers(1, 10, size=(n, width)).astype(float)


SEED = st.integers(0, 999)
COUNT = st.integers(1, 4)
TOLERANCE = 1e-11


def scores(model, X):
    """zⱼ = cⱼᵀ(x − x̄), one by one."""
    C = model["components"]
    return np.array([[np.dot(c, x - model["mean"]) for c in C] for x in X]).reshape(len(X), len(C))


@essential
@given(models(), SEED, COUNT)
def test_scores_are_coordinates_along_the_components(student, model, seed, n):
    """zⱼ = cⱼᵀ(x − x̄), for samples of the fit and for new ones."""
    X = rows(seed, n, len(model["mean"]))
    assert student.pca_transform(model, X) == approx(scores(model, X), abs=TOLERANCE)


@essential
@given(models(), SEED, COUNT)
def test_the_way_back_lands_on_the_flat(student, model, seed, n):
    """x̂ = x̄ + Σ zⱼcⱼ."""
    Z = rows(seed, n, len(model["components"]))
    expected = [model["mean"] + sum(z_j * c for z_j, c in zip(z, model["components"], strict=True)) for z in Z]
    assert student.pca_inverse(model, Z) == approx(np.array(expected), abs=TOLERANCE)


@given(models(), SEED, st.integers(2, 3))
def test_a_sample_has_its_scores_whoever_else_is_there(student, model, seed, n):
    """Transforming many samples gives the same rows as transforming each alone."""
    X = rows(seed, n, len(model["mean"]))
    together = array(student.pca_transform(model, X), (n, len(model["components"])))
    for i in range(n):
        assert student.pca_transform(model, X[i : i + 1]) == approx(together[i : i + 1], abs=TOLERANCE)


@given(models(), SEED, COUNT)
def test_inverse_then_transform_is_the_identity(student, model, seed, n):
    """Points of the flat keep their scores: transform(inverse(Z)) = Z."""
    Z = rows(seed, n, len(model["components"]))
    there = array(student.pca_inverse(model, Z), (n, len(model["mean"])))
    assert student.pca_transform(model, there) == approx(Z, abs=TOLERANCE)


@given(models(), SEED, COUNT)
def test_what_is_lost_is_perpendicular_to_the_flat(student, model, seed, n):
    """cⱼᵀ(x − x̂) = 0 for x̂ = inverse(transform(x)), so that x̂ is the nearest point of the flat."""
    X, C = rows(seed, n, len(model["mean"])), model["components"]
    Z = array(student.pca_transform(model, X), (n, len(C)))
    lost = X - array(student.pca_inverse(model, Z), X.shape)
    with np.errstate(all="ignore"):
        assert lost @ C.T == approx(np.zeros(Z.shape), abs=TOLERANCE)


@given(models(full=True), SEED, COUNT)
def test_nothing_is_lost_with_all_components(student, model, seed, n):
    """For k = d, inverse(transform(X)) = X."""
    X = rows(seed, n, len(model["mean"]))
    Z = array(student.pca_transform(model, X), X.shape)
    assert student.pca_inverse(model, Z) == approx(X, abs=TOLERANCE)


@given(models(), COUNT)
def test_the_mean_is_the_origin(student, model, n):
    """The mean has the scores 0, and the scores 0 lead to the mean."""
    k, mean = len(model["components"]), np.tile(model["mean"], (n, 1))
    assert student.pca_transform(model, mean) == approx(np.zeros((n, k)), abs=TOLERANCE)
    assert student.pca_inverse(model, np.zeros((n, k))) == approx(mean, abs=TOLERANCE)


@cases((3, 2), (1, 1))
def test_without_components_only_the_mean_is_left(student, n, d):
    """For k = 0 the scores are (n, 0), and the way back gives the mean for each sample."""
    model = {"mean": np.arange(1.0, d + 1), "components": np.zeros((0, d)), "variance": np.zeros(0)}
    array(student.pca_transform(model, np.ones((n, d))), (n, 0))
    assert student.pca_inverse(model, np.zeros((n, 0))) == approx(np.tile(model["mean"], (n, 1)))


@cases(([[5, 3], [2, 2]], [[1], [2]]), ([[0, 1]], [[-3]]))
def test_accepts_lists(student, X, Z):
    """Plain lists of rows of integers are samples and scores too."""
    model = {"mean": np.array([2.0, 2.5]), "components": np.array([[0.6, 0.8]]), "variance": np.array([3.0])}
    assert student.pca_transform(model, X) == approx(scores(model, np.array(X)), abs=TOLERANCE)
    assert student.pca_inverse(model, Z) == approx(model["mean"] + np.array(Z) * [[0.6, 0.8]], abs=TOLERANCE)


@given(models(), SEED, COUNT)
def test_leaves_model_and_samples_alone(student, model, seed, n):
    """Neither function changes the model, X or Z: a model is used many times."""
    untouched(student.pca_transform, model, rows(seed, n, len(model["mean"])))
    untouched(student.pca_inverse, model, rows(seed, n, len(model["components"])))


@cases((3, (4, 1)), (3, (4, 2)), (2, (2, 3)), (3, (3,)), (1, (4,)), (2, (1, 2, 2)))
def test_rejects_samples_with_other_features(student, d, shape):
    """X must have shape (n, d): a column (n, 1) or a single vector (d,) raises ValueError instead of broadcasting."""
    model = {"mean": np.arange(1.0, d + 1), "components": np.eye(d)[:1], "variance": np.ones(1)}
    with raises(ValueError):
        student.pca_transform(model, np.ones(shape))


@cases((3, 2, (4, 1)), (3, 2, (4, 3)), (3, 1, (4, 3)), (3, 2, (2,)), (2, 1, (1,)), (3, 2, (1, 2, 2)))
def test_rejects_scores_of_another_model(student, d, k, shape):
    """Z must have shape (n, k), else ValueError."""
    model = {"mean": np.arange(1.0, d + 1), "components": np.eye(d)[:k], "variance": np.ones(k)}
    with raises(ValueError):
        student.pca_inverse(model, np.ones(shape))
