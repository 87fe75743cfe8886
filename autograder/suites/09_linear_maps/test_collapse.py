"""09 Linear maps, exercise collapse (with fold_scaling).  Notation: W1 (h, d), b1 (h,), W2 (m, h), b2 (m,)."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, matrices, quiet, raises, untouched, vectors, weight

SMALL = st.integers(-5, 5)
SIZES = st.tuples(st.integers(1, 3), st.integers(1, 3), st.integers(1, 3))


def two_layers(d, h, m):
    """Two layers with integer entries, so that every product is exact."""
    first = st.tuples(matrices(h, d, elements=SMALL), vectors(h, elements=SMALL))
    second = st.tuples(matrices(m, h, elements=SMALL), vectors(m, elements=SMALL))
    return st.tuples(first, second).map(lambda layers: (*layers[0], *layers[1]))


def scaled_layer(d, m):
    """A layer, means and scales; the scales are powers of 2, so that dividing by them is exact."""
    scales = vectors(d, elements=st.sampled_from([0.25, 0.5, 1.0, 2.0, 8.0, -4.0]))
    layer = st.tuples(matrices(m, d, elements=SMALL), vectors(m, elements=SMALL))
    return st.tuples(layer, vectors(d, elements=SMALL), scales).map(lambda parts: (*parts[0], *parts[1:]))


LAYERS = SIZES.flatmap(lambda s: two_layers(*s))
SCALED = SIZES.flatmap(lambda s: scaled_layer(*s[:2]))


def pair(answer, m, d):
    """The answer as weights of shape (m, d) and a bias of shape (m,)."""
    two = isinstance(answer, tuple | list) and len(answer) == 2
    assert two, "a layer is a tuple (W, b)"
    return array(answer[0], (m, d)), array(answer[1], (m,))


@essential
@given(LAYERS)
def test_weights_multiply(student, layers):
    """The second layer acts after the first, so W = W₂W₁."""
    W1, b1, W2, b2 = layers
    weights, _ = pair(student.collapse(W1, b1, W2, b2), len(W2), W1.shape[1])
    assert weights == approx(W2 @ W1)


@weight(2)
@given(LAYERS)
def test_first_bias_passes_through_the_second_layer(student, layers):
    """b = W₂b₁ + b₂."""
    W1, b1, W2, b2 = layers
    _, b = pair(student.collapse(W1, b1, W2, b2), len(W2), W1.shape[1])
    assert b == approx(W2 @ b1 + b2)


@given(LAYERS, st.integers(1, 3))
def test_one_layer_does_what_two_did_for_a_batch(student, layers, N):
    """For every row of a batch X, (XW₁ᵀ + b₁)W₂ᵀ + b₂ = XWᵀ + b."""
    W1, b1, W2, b2 = layers
    X = np.arange(N * W1.shape[1], dtype=float).reshape(N, -1) - 2
    W, b = pair(student.collapse(W1, b1, W2, b2), len(W2), W1.shape[1])
    batch = X @ W.T + b
    assert batch == approx((X @ W1.T + b1) @ W2.T + b2)


@cases(
    (np.ones((2, 3)), np.ones((2, 1)), np.ones((1, 2)), np.ones(1)),
    (np.ones((2, 3)), np.ones(2), np.ones((2, 2)), np.ones((2, 1))),
    (np.ones((2, 3)), np.ones(2), np.ones((2, 3)), np.ones(2)),
    (np.ones((2, 3)), np.ones(3), np.ones((1, 2)), np.ones(1)),
    (np.ones((2, 3)), np.ones(2), np.ones((2, 2)), np.ones(1)),
    (np.ones((2, 3)), np.ones(1), np.ones((2, 2)), np.ones(2)),
    (np.ones(3), np.ones(1), np.ones((2, 1)), np.ones(2)),
    (np.ones((2, 3)), np.ones(2), np.ones((2, 2)), 1.0),
    (np.ones((2, 3)), np.ones(2), np.ones(2), np.ones(1)),
    (np.ones((2, 3)), np.ones(2), np.ones((2, 1)), np.ones(1)),
)
def test_rejects_layers_that_do_not_fit(student, W1, b1, W2, b2):
    """Shapes (h, d), (h,) and (m, h), (m,) are needed, or ValueError: nothing is stretched silently."""
    with raises(ValueError):
        student.collapse(W1, b1, W2, b2)


@weight(2)
@given(SCALED)
def test_folded_weights_are_per_raw_unit(student, parts):
    """A step of one in xⱼ is a step of 1/scaleⱼ in zⱼ: column j of W is divided by scaleⱼ."""
    W, b, mean, scale = parts
    raw, _ = pair(student.fold_scaling(W, b, mean, scale), *W.shape)
    assert raw == approx(W / scale)


@weight(2)
@given(SCALED)
def test_folded_layer_does_the_same_to_raw_data(student, parts):
    """W_raw·x + b_raw = W·z + b with z = (x − mean)/scale, for every x; at x = mean it is b."""
    W, b, mean, scale = parts
    W_raw, b_raw = pair(student.fold_scaling(W, b, mean, scale), *W.shape)
    X = np.vstack([mean, mean + scale, np.zeros_like(mean), 3 * np.ones_like(mean)])
    raw = X @ W_raw.T + b_raw
    assert raw == approx(((X - mean) / scale) @ W.T + b)  # small integers and powers of 2: all of it is exact


@cases(1e-150, 1e-12, 1e150)
def test_folds_tiny_and_huge_scales(student, c):
    """Only a scale of exactly 0 is refused: for c times the means and scales, W is 1/c times as large, b the same."""
    W, b, mean, scale = [[0.3, 4.0, 8.0]], [1 / 3], [10 * c, 0.0, -4 * c], [2 * c, c, 4 * c]
    raw, bias = pair(quiet(student.fold_scaling, W, b, mean, scale), 1, 3)
    assert raw == approx(np.array([[0.15, 4.0, 2.0]]) / c)
    assert bias == approx([1 / 3 + 6.5])


@cases(([1.0, 0.0],), ([0, 0],), ([-0.0, 2.0],))
def test_rejects_a_scale_of_zero(student, scale):
    """A constant feature has scale 0 and cannot be standardised: ValueError."""
    with raises(ValueError):
        student.fold_scaling(np.ones((1, 2)), np.ones(1), np.zeros(2), scale)


@cases(
    ([[1, 2]], [3], [[2], [-1]], [0, 1], [[2, 4], [-1, -2]], [6, -2]),
    (np.array([[1]]), np.array([1]), [[0.5]], [0.25], [[0.5]], [0.75]),
    (np.array([[4 * 10**9]]), [0], [[4 * 10**9]], np.array([3]), [[1.6e19]], [3]),
)
def test_collapse_accepts_lists_and_integers(student, W1, b1, W2, b2, W, b):
    """Lists and integer arrays are accepted, and no fraction is lost."""
    found_W, found_b = pair(quiet(student.collapse, W1, b1, W2, b2), *np.shape(W))
    assert found_W == approx(W)
    assert found_b == approx(b)


@cases(
    ([[6, 4]], [1], [10, 0], [2, 1], [[3, 4]], [-29]),
    (np.array([[1, 3]]), np.array([0]), np.array([1, 1]), np.array([2, 4]), [[0.5, 0.75]], [-1.25]),
)
def test_fold_scaling_accepts_lists_and_integers(student, W, b, mean, scale, W_raw, b_raw):
    """Lists and integer arrays are accepted, and no fraction is lost."""
    found_W, found_b = pair(quiet(student.fold_scaling, W, b, mean, scale), *np.shape(W_raw))
    assert found_W == approx(W_raw)
    assert found_b == approx(b_raw)


@given(LAYERS, SCALED)
def test_leaves_its_arguments_alone(student, layers, parts):
    """Neither collapse nor fold_scaling changes what it is given."""
    untouched(student.collapse, *layers)
    untouched(student.fold_scaling, *parts)
