"""21 Divergence, exercise log_softmax.  Notation: z are logits of any shape, L is log_softmax(z, axis).

A right answer may be z - logsumexp(z) or (z - m) - ln(sum): both round by about 1e-16·(1 + max|z|). The exercise
promises that 1e-12·(1 + max|z|) is good enough.
"""

import math

import numpy as np
import scipy.special
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, finite, matrices, quiet, untouched, vectors, weight

moderate = finite(-20.0, 20.0)


def L(z, axis=-1):
    """The log-softmax, by SciPy."""
    return scipy.special.log_softmax(np.asarray(z, dtype=float), axis=axis)


def near(z, axis=-1):
    """What is right for z, with the rounding that the exercise allows."""
    return approx(L(z, axis), rel=0.0, abs=1e-12 * (1 + float(np.max(np.abs(z)))))


@essential
@given(vectors(elements=moderate, min_size=2))
def test_agrees_with_the_definition(student, z):
    """log_softmax(z)ⱼ = zⱼ − ln Σ exp(zₗ)."""
    assert student.log_softmax(z) == near(z)


@given(matrices((1, 4), (2, 4), elements=moderate), st.sampled_from([-1e4, -1e3, 1e3, 1e4]))
def test_a_common_shift_changes_nothing(student, z, c):
    """Adding c to all logits changes nothing, also for c = ±10000; no warning is issued."""
    assert quiet(student.log_softmax, z + c) == near(z + c)


@weight(2)
@cases(
    ([-1e4, -1e4], [-math.log(2)] * 2),
    ([1e4, 1e4, 1e4, 1e4], [-math.log(4)] * 4),
    ([-1e100, -1e100], [-math.log(2)] * 2),
    ([0.0] * 1000, [-math.log(1000)] * 1000),
)
def test_equal_logits_share_equally(student, z, logs):
    """k equal logits have the logarithms −ln k, however large or small they are; no warning is issued."""
    assert quiet(student.log_softmax, np.array(z)) == approx(np.array(logs), rel=0.0, abs=1e-12 * (1 + abs(z[0])))


@weight(2)
@cases(
    ([0.0, -1000.0], [0.0, -1000.0]),
    ([1e4, 0.0, -1e4], [0.0, -1e4, -2e4]),
    ([-5e3, 5e3], [-1e4, 0.0]),
    ([[0.0, 800.0], [800.0, 0.0]], [[-800.0, 0.0], [0.0, -800.0]]),
    ([1e100, -1e100, 0.0], [0.0, -2e100, -1e100]),
)
def test_unlikely_classes_keep_finite_logarithms(student, z, logs):
    """If a probability is too small for a float, its logarithm is still right, and not −∞; no warning is issued."""
    allowed = 1e-12 * (1 + float(np.max(np.abs(z))))
    assert quiet(student.log_softmax, np.array(z)) == approx(np.array(logs), rel=0.0, abs=allowed)


@weight(2)
@given(matrices((2, 4), (2, 4), elements=moderate), st.sampled_from([2e3, 1e5]))
def test_each_sample_stands_for_itself(student, z, gap):
    """Rows of very different size do not influence each other; no warning is issued."""
    z = z + gap * np.arange(len(z))[:, None]
    assert quiet(student.log_softmax, z, 1) == near(z, 1)


@given(matrices((2, 4), (2, 4), elements=moderate), st.sampled_from([0, 1, -1, -2]))
def test_the_classes_lie_along_the_axis(student, z, axis):
    """The exponentials sum to 1 along the given axis: 0, 1, or counted from the last."""
    assert student.log_softmax(z, axis) == near(z, axis)


@cases(
    ((2, 3, 4), None),
    ((2, 3, 4), 0),
    ((2, 3, 4), 1),
    ((3, 3, 3), -2),
    ((5, 1), None),
    ((5, 1), 0),
    ((1, 5), None),
    ((1, 5), 0),
    ((1,), None),
    ((2, 1, 2, 3), 1),
    ((2, 1, 2, 3), -4),
)
def test_any_number_of_axes(student, shape, axis):
    """The answer has the shape of z, whatever it is; without an axis the last one is meant."""
    z = np.sin(np.arange(math.prod(shape)) * 2.0).reshape(shape) * 3
    found = student.log_softmax(z) if axis is None else student.log_softmax(z, axis=axis)
    assert found == near(z, -1 if axis is None else axis)


@cases([1, 2, 3], [[1, 2], [3, 5]], [[-7], [8]], np.array([[1, 2, 3], [0, 0, 0]]))
def test_accepts_lists_and_whole_numbers(student, z):
    """Lists, nested lists and arrays of whole numbers are logits too."""
    assert student.log_softmax(z) == near(z)


@given(matrices((1, 3), (1, 4)))
def test_leaves_its_input_alone(student, z):
    """The array z is the same after the call."""
    assert untouched(student.log_softmax, z) == near(z)
