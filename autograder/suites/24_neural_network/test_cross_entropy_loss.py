"""24 A neural network from scratch, exercise cross_entropy_loss.  Notation: logits z are (n, k), labels y are (n,).

The gradient is read off with `path_sum`, given in the lesson, which uses only parents and pullbacks. The oracle is
SciPy's logsumexp and softmax. The promised error is 1e-12·(1 + the largest |z|); half of it would be more than enough.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import logsumexp, softmax

from autograder.suite import approx, array, cases, essential, finite, matrices, number, quiet, untouched, weight

SAMPLES = matrices((1, 5), (1, 4), elements=finite(-20, 20)).flatmap(
    lambda z: st.tuples(
        st.just(z), st.lists(st.integers(0, z.shape[1] - 1), min_size=len(z), max_size=len(z)).map(np.array)
    )
)


def truth(z, y):
    """The loss and its gradient."""
    z = np.asarray(z, dtype=float)
    true = np.eye(z.shape[1])[y]
    return np.mean(logsumexp(z, axis=1) - np.sum(z * true, axis=1)), (softmax(z, axis=1) - true) / len(z)


def room(z):
    """The error that is allowed."""
    return 1e-12 * (1 + np.max(np.abs(z)))


def loss_of(student, z, y):
    """The logits as a tensor, and the loss, which must be a node too."""
    logits = student.Tensor(z)
    return logits, node(quiet(student.cross_entropy_loss, logits, np.asarray(y)))


def node(answer):
    assert getattr(answer, "grad", None) is not None, f"a Tensor was expected, not {answer!r}"
    return answer


@essential
@given(SAMPLES)
def test_value(student, sample):
    """The loss is the mean over the samples of the log of the sum of exponentials, minus the true logit."""
    z, y = sample
    _, loss = loss_of(student, z, y)
    assert number(loss.data) == approx(truth(z, y)[0], abs=room(z))


@essential
@weight(2)
@given(SAMPLES)
def test_gradient(student, sample):
    """The logits receive predicted minus true, divided by the number of samples."""
    z, y = sample
    logits, loss = loss_of(student, z, y)
    assert array(quiet(student.path_sum, loss, logits), z.shape) == approx(truth(z, y)[1], abs=room(z))


@cases(
    ([[1000.0, 0.0], [-1000.0, 0.0]], [0, 0]),
    ([[1000.0, 0.0], [-1000.0, 0.0]], [1, 1]),
    ([[-1000.0, -1000.0, -1000.0]], [2]),
    ([[1e100, -1e100]], [0]),
    ([[1e100, 1e100], [0.0, 0.0]], [1, 1]),
    ([[0.0, 800.0], [-800.0, 0.0], [3.0, 3.0]], [0, 1, 0]),
)
def test_huge_logits(student, z, y):
    """No overflow and no warning, with logits of any size."""
    logits, loss = loss_of(student, z, y)
    value, gradient = truth(z, y)
    assert number(loss.data) == approx(value, abs=room(z))
    assert array(quiet(student.path_sum, loss, logits), gradient.shape) == approx(gradient, abs=1e-12)


@weight(2)
@cases(2.0, -0.5, 0.0, 1e6)
def test_the_pullback_multiplies(student, g):
    """What the loss receives is passed on as a factor."""
    z, y = [[0.0, 1.0, 2.0], [3.0, -1.0, 0.5]], [2, 1]
    logits, loss = loss_of(student, z, y)
    assert array(student.path_sum(loss, logits, g), (2, 3)) == approx(g * truth(z, y)[1], abs=1e-11 * abs(g))


@cases([0, 1, 1], np.array([0, 1, 1]), np.array([0, 1, 1], dtype=np.int32))
def test_lists_and_arrays_of_labels(student, y):
    """Labels may be a list or an array, and are not changed."""
    z = [[0.0, 1.0], [2.0, -1.0], [0.5, 0.5]]
    loss = node(untouched(student.cross_entropy_loss, student.Tensor(z), y))
    assert number(loss.data) == approx(truth(z, np.asarray(y))[0])


@cases(1, 2)
def test_logits_are_not_changed(student, walks):
    """The logits keep their data, and the gradient is the same when it is asked for again."""
    z, y = np.array([[0.0, 1.0, 5.0], [3.0, -1.0, 0.5]]), [0, 1]
    logits, loss = loss_of(student, z, y)
    for _ in range(walks):
        assert array(student.path_sum(loss, logits), (2, 3)) == approx(truth(z, y)[1], abs=room(z))
    assert logits.data == approx(z)
    assert logits.grad == approx(np.zeros((2, 3)))
