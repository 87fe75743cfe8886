"""24 A neural network from scratch, exercise Linear.  Notation: X is (n, d), weight is (d, k), bias is (k,).

Only the forward side of tensors is used here: data, `@` and `+`. `snapshot` and `restore`, given in the lesson, read
and write the data of what parameters() lists. The spread of random weights is judged on 60 000 of them: every bound is
five standard errors wide, so a right answer fails with probability below 1e-5.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, formula, weight

SIZES = st.tuples(st.integers(1, 4), st.integers(1, 4), st.integers(1, 4), st.integers(0, 1000))


def linear(student, d, k, seed):
    """A fresh layer, which must have a weight and a bias."""
    layer = student.Linear(d, k, np.random.default_rng(seed))
    for name in ("weight", "bias"):
        own = getattr(getattr(layer, name, None), "data", None)
        assert own is not None, f"a layer with a weight and a bias, two tensors, was expected, not {layer!r}"
    return layer


def data_of(student, model):
    """The data of all its parameters."""
    found = student.snapshot(model)
    assert isinstance(found, list), f"a list of arrays was expected, not {found!r}"
    return found


@essential
@weight(2)
@cases((64, 32), (3, 3), (2, 5), (7, 1), (1, 4))
def test_shapes_at_the_start(student, d, k):
    """weight is (d, k) and none of its numbers is 0; bias is (k,) and all of its numbers are."""
    layer = linear(student, d, k, 1)
    assert np.all(array(layer.weight.data, (d, k)) != 0), "a normal number is never exactly 0"
    assert array(layer.bias.data, (k,)) == approx(np.zeros(k))


@weight(2)
@cases((200, 300), (600, 100), (20, 3000))
def test_spread_of_the_weights(student, d, k):
    """The weights are normal, with mean 0 and standard deviation sqrt(2/d)."""
    weights = array(linear(student, d, k, 2).weight.data, (d, k))
    s = np.sqrt(2 / d)
    assert abs(np.mean(weights)) < 5 * s / np.sqrt(d * k), f"the mean should be near 0, not {np.mean(weights):.4f}"
    assert np.std(weights) == approx(s, rel=5 / np.sqrt(2 * d * k)), "the standard deviation"
    within = np.mean(np.abs(weights) < s)
    assert within == approx(0.6827, abs=0.0095), f"68.3 % of normal numbers are within s of the mean, not {within:.1%}"


@cases((5, 4), (1, 3))
def test_random_by_rng_alone(student, d, k):
    """The same state of rng gives the same weights, another state gives others."""
    first, again, other = (array(linear(student, d, k, seed).weight.data, (d, k)) for seed in (3, 3, 4))
    assert first == approx(again)
    assert not np.any(first == other), "another state of rng should give other weights"


@weight(2)
@given(SIZES)
def test_the_layer_computes(student, sizes):
    """layer(X) is X @ weight + bias, with the bias added to every row."""
    n, d, k, seed = sizes
    layer = linear(student, d, k, seed)
    X = np.random.default_rng(seed).normal(size=(n, d))
    bias = np.arange(1.0, k + 1)
    layer.bias.data = bias
    expected = np.einsum("ij,jl->il", X, array(layer.weight.data, (d, k))) + np.tile(bias, (n, 1))
    assert layer(student.Tensor(X)).data == approx(expected, abs=1e-12)  # sums of four numbers below 10


@cases((3, 2), (2, 2), (1, 1))
def test_parameters_are_the_tensors_themselves(student, d, k):
    """parameters() is [weight, bias]: whoever changes their data changes the layer."""
    layer = linear(student, d, k, 5)
    assert data_of(student, layer) == approx([layer.weight.data, layer.bias.data])
    student.restore(layer, [np.full((d, k), 2.0), np.full(k, 0.5)])
    X = np.arange(1.0, d + 1).reshape(1, d)
    assert layer(student.Tensor(X)).data == approx(np.full((1, k), 2 * X.sum() + 0.5))


@weight(2)
@cases(
    (["x + 1", "2 * x"], 3.0, 8.0),
    (["2 * x", "x + 1"], 3.0, 7.0),
    (["x * x", "x - 1", "x * 3", "x + 0.5"], 3.0, 24.5),
    (["x - 4"], 3.0, -1.0),
    ([], 3.0, 3.0),
)
def test_sequential_hands_on(student, expressions, x, expected):
    """The first layer acts first, each of them once; without layers X comes back."""
    network = student.Sequential(*map(formula, expressions))
    assert callable(network), f"a network that can be called was expected, not {network!r}"
    assert network(x) == approx(expected)
    assert network(x) == approx(expected)  # also the second time


@cases(0, 1, 2, 3, 4)
def test_sequential_collects_parameters(student, which):
    """The parameters of all layers in order, whatever their class; functions have none, a network may be a layer."""
    first, second, third = linear(student, 4, 3, 6), linear(student, 3, 3, 7), linear(student, 3, 2, 8)
    inner = student.Sequential(second, formula("x"), third)
    stranger = student.relu  # a layer of another class, with a method `parameters` of its own
    stranger.parameters = third.parameters
    layers, own = [
        ([], []),
        ([first], [first]),
        ([first, formula("x"), second], [first, second]),
        ([formula("x"), first, inner], [first, second, third]),
        ([first, stranger], [first, third]),
    ][which]
    expected = [tensor.data for layer in own for tensor in (layer.weight, layer.bias)]
    assert data_of(student, student.Sequential(*layers)) == approx(expected)
