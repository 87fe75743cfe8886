"""05 Vector spaces, exercise class_means.  Notation: X is (n, d), a sample in each row; y is (n,); μ is (k, d).

Rounding: a mean is off by about n·2⁻⁵³ of the largest entry of its column, and may cancel to 0: the tolerance is a
millionth of a millionth of the largest entry. The sums are computed by math.fsum, class by class and column by column.
"""

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, finite, quiet, raises, untouched, vectors

NAN = math.nan


def labelled(max_n=8, max_d=3, max_k=4):
    """Samples (n, d), labels (n,) and a number of classes."""

    def of_size(size):
        n, d, k = size
        X = st.lists(vectors(d), min_size=n, max_size=n).map(np.array)
        y = st.lists(st.integers(0, k - 1), min_size=n, max_size=n).map(np.array)
        return st.tuples(X, y, st.just(k))

    return st.tuples(st.integers(1, max_n), st.integers(1, max_d), st.integers(1, max_k)).flatmap(of_size)


def true_means(X, y, k):
    """The means by math.fsum, and nan where a class has no sample."""
    classes = [[row for row, label in zip(X.tolist(), y, strict=True) if label == j] for j in range(k)]
    return [
        [math.fsum(column) / len(rows) for column in zip(*rows, strict=True)] if rows else [NAN] * X.shape[1]
        for rows in classes
    ]


@essential
@cases(
    ([[1.0, 2.0], [5.0, 0.0], [3.0, 4.0]], [0, 1, 0], 2, [[2.0, 3.0], [5.0, 0.0]]),
    ([[1.0, 4.0, 0.0], [3.0, 0.0, 7.0], [1.0, 1.0, 1.0]], [1, 1, 0], 2, [[1.0, 1.0, 1.0], [2.0, 2.0, 3.5]]),
)
def test_row_j_is_the_mean_of_class_j(student, X, y, k, means):
    """μⱼ = (1/nⱼ) Σ xᵢ over the samples with label j."""
    assert student.class_means(np.array(X), np.array(y), k) == approx(means)


@given(labelled())
def test_agrees_with_the_definition(student, Xyk):
    """The mean of every class, in any number of dimensions, whatever the order of the samples."""
    X, y, k = Xyk
    largest = float(np.max(np.abs(X)))
    assert student.class_means(X, y, k) == approx(true_means(X, y, k), abs=1e-12 * largest)


@cases(
    ([[1.0, 2.0], [3.0, 4.0]], [0, 2], 3, [[1.0, 2.0], [NAN, NAN], [3.0, 4.0]]),
    ([[1.0, 2.0], [3.0, 4.0]], [1, 2], 3, [[NAN, NAN], [1.0, 2.0], [3.0, 4.0]]),
    ([[1.0], [3.0]], [0, 0], 4, [[2.0], [NAN], [NAN], [NAN]]),
    ([[5.0, 6.0, 7.0]], [2], 5, [[NAN] * 3, [NAN] * 3, [5.0, 6.0, 7.0], [NAN] * 3, [NAN] * 3]),
)
def test_a_class_without_samples_keeps_its_row(student, X, y, k, means):
    """The row of an empty class is nan, be it the first, the last or between; the others stay in place; no warning."""
    assert quiet(student.class_means, np.array(X), np.array(y), k) == approx(means)


@cases(
    ([[1.0, -2.0, 0.5]], [0], 1, [[1.0, -2.0, 0.5]]),
    ([[1.0, 2.0], [3.0, 5.0], [7.0, 9.0]], [2, 0, 1], 3, [[3.0, 5.0], [7.0, 9.0], [1.0, 2.0]]),
    ([[4.0], [-1.0]], [1, 0], 2, [[-1.0], [4.0]]),
)
def test_the_mean_of_one_sample_is_the_sample(student, X, y, k, means):
    """A class with one sample has that sample as its mean, and no warning is issued."""
    assert quiet(student.class_means, np.array(X), np.array(y), k) == approx(means)


@cases(
    ([[1, 2], [5, 0], [2, 5], [0, 7]], [0, 2, 0, 2], 3, [[1.5, 3.5], [NAN, NAN], [2.5, 3.5]]),
    (np.array([[200, 255], [255, 254]], dtype=np.uint8), [1, 1], 2, [[NAN, NAN], [227.5, 254.5]]),
    (np.array([[1, 2], [2, 3]]), np.array([0, 0], dtype=np.int8), 1, [[1.5, 2.5]]),
    ([np.array([1.0, 2.0]), np.array([3.0, 5.0])], [1, 0], 2, [[3.0, 5.0], [1.0, 2.0]]),
)
def test_accepts_lists_and_whole_numbers(student, X, y, k, means):
    """Samples and labels may be lists, and samples of whole numbers have means that are floats."""
    assert student.class_means(X, y, k) == approx(means)


@cases(
    ([[1e150, -1e-150], [3e150, -3e-150]], [0, 0], [[2e150, -2e-150]]),
    ([[1e-12, 0.0], [3e-12, 1e-13]], [0, 0], [[2e-12, 5e-14]]),
)
def test_small_and_large_numbers_count_alike(student, X, y, means):
    """Nothing is rounded away because it is small."""
    assert student.class_means(np.array(X), np.array(y), 1) == approx(means)


@cases(
    (np.ones((3, 2)), np.array([0, 1]), 2),
    (np.ones((2, 2)), np.array([0, 1, 0]), 2),
    (np.ones((2, 2)), np.array([[0], [1]]), 2),
    (np.ones((2, 2)), np.array([[0, 1]]), 2),
    (np.ones(2), np.array([0, 1]), 2),
    (np.ones((2, 2, 1)), np.array([0, 1]), 2),
)
def test_rejects_shapes_that_do_not_fit(student, X, y, k):
    """One label for each row of a two-dimensional X, in an array of shape (n,): anything else raises ValueError."""
    with raises(ValueError):
        student.class_means(X, y, k)


@cases(([0, 2], 2), ([0, -1], 2), ([3, 3], 3), ([-2, 1], 3))
def test_rejects_unknown_labels(student, y, k):
    """A label that is not one of 0, …, k − 1 raises ValueError, a negative one too."""
    with raises(ValueError):
        student.class_means(np.ones((2, 2)), np.array(y), k)


@given(labelled(4, 2, 3), finite(0.5, 2.0))
def test_leaves_its_inputs_alone(student, Xyk, a):
    """Taking means changes neither the samples nor the labels, and the means of aX are a times the means of X."""
    X, y, k = Xyk
    means = array(untouched(student.class_means, X, y, k), shape=(k, X.shape[1]))
    largest = float(np.max(np.abs(X)))
    assert untouched(student.class_means, a * X, y, k) == approx(a * means, abs=1e-12 * a * largest)
