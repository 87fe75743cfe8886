"""21 Divergence, exercise nll_grad.  Notation: z is (n, k) logits, y is (n,) labels, G is the gradient (n, k).

The softmax of logits up to size Z is known to about 1e-16·(1 + Z). The exercise promises that 1e-12·(1 + Z) is enough.
One test asks for these digits. All others look at the shape of the answer, not at its digits, and allow 1e-5: central
differences of nll with steps of 1e-6 to 1e-4 err by less (entries that are wrong for another reason err by about 1/n).
"""

import numpy as np
import scipy.special
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, finite, quiet, raises, untouched, weight

moderate = finite(-9.0, 9.0)


def G(z, y):
    """Predicted minus true, divided by n: softmax by SciPy, labels by comparison."""
    z, y = np.asarray(z, dtype=float), np.asarray(y)
    return (scipy.special.softmax(z, axis=1) - (y[:, None] == np.arange(z.shape[1]))) / len(z)


def near(z, y):
    """What is right, with the rounding that the exercise allows."""
    return approx(G(z, y), rel=0.0, abs=1e-12 * (1 + float(np.max(np.abs(z)))))


def about(z, y):
    """What is right, up to the error of a difference quotient."""
    return approx(G(z, y), rel=0.0, abs=1e-5)


def sample(shape):
    """Logits of this shape with labels."""
    n, k = shape
    rows = st.lists(st.lists(moderate, min_size=k, max_size=k), min_size=n, max_size=n)
    labels = st.lists(st.integers(0, k - 1), min_size=n, max_size=n)
    return st.tuples(rows.map(np.array), labels.map(np.array))


samples = st.tuples(st.integers(2, 5), st.integers(2, 4)).flatmap(sample)
squares = st.integers(2, 4).map(lambda n: (n, n)).flatmap(sample)


@essential
@given(samples)
def test_is_the_slope_of_nll(student, sample):
    """∂L/∂zᵢⱼ is the slope of nll in zᵢⱼ, to five decimals: (softmax(zᵢ)ⱼ − [j = yᵢ])/n."""
    z, y = sample
    assert student.nll_grad(z, y) == about(z, y)


@weight(2)
@given(samples)
def test_is_predicted_minus_true(student, sample):
    """∂L/∂zᵢⱼ = (softmax(zᵢ)ⱼ − [j = yᵢ])/n, exactly but for rounding."""
    z, y = sample
    assert student.nll_grad(z, y) == near(z, y)


@given(samples)
def test_rows_sum_to_zero(student, sample):
    """A common shift of a row's logits changes no probability, so each row of the gradient sums to 0."""
    z, y = sample
    z = z + 500.0 * np.arange(len(z))[:, None]
    found = array(student.nll_grad(z, y), shape=z.shape)
    assert found.sum(axis=1) == approx(np.zeros(len(z)), abs=1e-5)
    assert found == about(z, y)


@cases((1, 2), (1, 1), (3, 1), (1, 6), (250, 3), (7, 40), (3, 300))
def test_any_number_of_samples_and_classes(student, n, k):
    """n and k may be 1, and they may be large; not every class need occur among the labels."""
    z, y = np.cos(np.arange(n * k)).reshape(n, k) * 4, 101 * np.arange(n) % max(k - 1, 1)
    assert student.nll_grad(z, y) == about(z, y)


@given(squares)
def test_as_many_samples_as_classes(student, sample):
    """If n = k, rows are still samples, columns are still classes, and y is still a list of labels."""
    z, y = sample
    assert student.nll_grad(z, y) == about(z, y)


@weight(2)
@cases(
    ([[1e4, 0.0], [0.0, -1e4]], [0, 0]),
    ([[1e4, 0.0], [0.0, -1e4]], [1, 1]),
    ([[-1e4, -1e4, -1e4], [1e4, 1e4, 1e4]], [2, 0]),
    ([[0.0, 800.0, 0.0]], [1]),
)
def test_large_logits(student, z, y):
    """Logits of ±10000 neither overflow nor become nan; no warning is issued."""
    assert quiet(student.nll_grad, np.array(z), np.array(y)) == about(z, y)


@cases(([[0, 1, 2], [3, 3, 3]], [2, 0]), ([[5, -5]], [1]), (np.array([[1, 2], [4, 4]]), [0, 1]))
def test_accepts_lists_and_whole_numbers(student, z, y):
    """Lists of rows, lists of labels and arrays of whole numbers are fine."""
    assert student.nll_grad(z, y) == about(z, y)


@given(samples)
def test_leaves_its_input_alone(student, sample):
    """The logits and the labels are the same after the call."""
    z, y = sample
    assert untouched(student.nll_grad, z, y) == about(z, y)


@cases(
    (np.zeros((3, 3)), np.eye(3, dtype=int)),
    (np.zeros((2, 3)), np.array([[0], [1]])),
    (np.zeros((2, 3)), [0, 1, 2]),
    (np.zeros((3, 2)), [0, 1]),
    (np.zeros((3, 2)), [1]),
    (np.zeros((3, 2)), np.array(1)),
    (np.zeros(3), [0, 1, 2]),
    (np.zeros(3), [1]),
    (np.zeros((2, 2, 2)), [0, 1]),
)
def test_rejects_other_shapes(student, z, y):
    """Labels are (n,) for logits (n, k): not (n, 1), not one-hot, not a number, not of another length. ValueError."""
    with raises(ValueError):
        student.nll_grad(z, y)


@cases(([[0.0, 1.0], [1.0, 0.0]], [0, 2]), ([[0.0, 1.0], [1.0, 0.0]], [-1, 0]), ([[0.0, 1.0, 2.0]], [-3]))
def test_rejects_labels_that_are_no_classes(student, z, y):
    """A label below 0 or above k − 1 names no class: ValueError."""
    with raises(ValueError):
        student.nll_grad(np.array(z), np.array(y))
