"""20 Entropy, exercise best_question.  Notation: X is (n, d) numbers, y is (n,) labels, G is the gain in bits.

Several questions may tie, exactly or up to rounding, so answers are judged by what they gain, not by which they are.
"""

import itertools
import math
from collections import Counter

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, number, raises, untouched

NAMES = {0: "Adelie", 1: "Chinstrap", 2: "Gentoo"}


def G(y, split):
    """The information gain as mutual information, from the table of counts."""
    pairs = list(zip(list(y), list(split), strict=True))
    n, both = len(pairs), Counter(pairs)
    label, answer = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    return math.fsum(c / n * math.log2(n * c / (label[a] * answer[b])) for (a, b), c in both.items())


def middles(column):
    """The thresholds that a column offers."""
    values = sorted(set(column.tolist()))
    return [u + (v - u) / 2 for u, v in itertools.pairwise(values)]


def best(X, y):
    """The largest gain of any question."""
    return max(G(y, X[:, j] <= t) for j in range(X.shape[1]) for t in middles(X[:, j]))


def as_question(answer, X):
    """The answer as (feature, threshold, gain), after checking that it is one."""
    shaped = isinstance(answer, tuple | list) and len(answer) == 3
    assert shaped, f"a tuple (feature, threshold, gain) was expected, not {answer!r}"
    feature, threshold, gain = map(number, answer)
    in_range = feature in range(X.shape[1])
    assert in_range, f"the feature is the index of a column, 0 to {X.shape[1] - 1}, not {feature}"
    return int(feature), threshold, gain


def of_shape(shape):
    """Samples of this shape."""
    n, d = shape
    rows = st.lists(st.lists(st.integers(-4, 9), min_size=d, max_size=d), min_size=n, max_size=n)
    return st.tuples(rows, st.lists(st.integers(0, 2), min_size=n, max_size=n)).map(as_sample)


def as_sample(rows_and_labels):
    """Rows and labels as arrays, with a question that gains something: no other row has 12.5, nor all its label."""
    X, y = np.array(rows_and_labels[0], dtype=float), np.array(rows_and_labels[1])
    X[-1, 0], y[0] = 12.5, (y[-1] + 1) % 3
    return X, y


samples = st.tuples(st.integers(3, 9), st.integers(1, 3)).flatmap(of_shape)


@essential
@given(samples)
def test_gain_is_the_largest(student, sample):
    """The gain is the largest of all questions "column j at most t?"."""
    X, y = sample
    _, _, gain = as_question(student.best_question(X, y), X)
    assert gain == approx(best(X, y), abs=1e-12)


@given(samples)
def test_question_has_the_gain_that_is_stated(student, sample):
    """Asked "is X[i, feature] <= threshold?", the samples lose exactly the best gain of entropy."""
    X, y = sample
    feature, threshold, _ = as_question(student.best_question(X, y), X)
    gain = G(y, X[:, feature] <= threshold)
    true = best(X, y)
    assert abs(gain - true) < 1e-12, f"column {feature} at most {threshold} gains {gain} bits, the best question {true}"


@given(samples)
def test_threshold_lies_halfway(student, sample):
    """The threshold is the middle between two neighbouring different values of its column."""
    X, y = sample
    feature, threshold, _ = as_question(student.best_question(X, y), X)
    allowed = middles(X[:, feature])
    assert any(threshold == approx(t, abs=1e-12) for t in allowed), f"{threshold} is none of the middles {allowed}"


@cases(
    ([[1, 5], [2, 5], [3, 5], [4, 5]], [0, 0, 1, 1], 0, 2.5),
    ([[5, 1], [5, 4], [5, 2], [5, 8]], [0, 1, 0, 1], 1, 3.0),
    ([[0, 10], [0, 30], [0, 20], [0, 50], [0, 40]], [2, 0, 2, 0, 0], 1, 25.0),
    ([[1.0], [2.0], [3.0]], [0, 0, 1], 0, 2.5),
    ([[-0.5], [0.25], [3.0]], [0, 1, 1], 0, -0.125),
    ([[i] for i in range(40)], [0] * 22 + [1] * 18, 0, 21.5),
)
def test_finds_the_gap_that_separates(student, X, y, feature, threshold):
    """If exactly one question separates the labels, that one is found, in whichever column and gap it is."""
    X = np.array(X, dtype=float)
    found = as_question(student.best_question(X, np.array(y)), X)
    assert found[:2] == approx((feature, threshold))


@given(samples)
def test_labels_may_be_strings(student, sample):
    """A label may be a string: only which labels are equal matters."""
    X, y = sample
    _, _, gain = as_question(student.best_question(X, np.array([NAMES[label] for label in y.tolist()])), X)
    assert gain == approx(best(X, y), abs=1e-12)


@given(samples, st.sampled_from([-150, -20, -3, 3, 20, 150]))
def test_unit_of_a_feature_does_not_matter(student, sample, e):
    """Measured in a unit 10ᵉ times smaller, the features allow the same gain, and the thresholds scale with them."""
    X, y = sample
    Z = X * 10.0**e
    feature, threshold, gain = as_question(student.best_question(Z, y), Z)
    assert gain == approx(best(X, y), abs=1e-12)
    assert any(threshold == approx(t, abs=1e-12 * 10.0**e) for t in middles(Z[:, feature])), (
        f"{threshold} is not in the middle between two neighbouring values of column {feature}"
    )


@cases(
    ([[0, 0], [0, 1], [1, 0], [1, 1]], [0, 1, 1, 0]),
    ([[1.0], [2.0]], [5, 5]),
    ([[3, 1], [3, 2], [3, 3]], ["a", "a", "a"]),
)
def test_answers_although_nothing_is_gained(student, X, y):
    """If no question gains anything, any question may be returned, with gain 0."""
    X = np.array(X, dtype=float)
    feature, threshold, gain = as_question(student.best_question(X, np.array(y)), X)
    assert gain == approx(0.0, abs=1e-12)
    assert threshold in middles(X[:, feature]), f"{threshold} is no threshold of column {feature}"


@given(samples)
def test_accepts_lists(student, sample):
    """A list of lists and a list of labels are fine."""
    X, y = sample
    _, _, gain = as_question(student.best_question(X.tolist(), y.tolist()), X)
    assert gain == approx(best(X, y), abs=1e-12)


@given(samples)
def test_leaves_its_input_alone(student, sample):
    """Measurements and labels are the same after the call, in the same order."""
    X, y = sample
    _, _, gain = as_question(untouched(student.best_question, X, y), X)
    assert gain == approx(best(X, y), abs=1e-12)


@cases(([[1.0, 2.0], [1.0, 2.0]], [0, 1]), ([[4.0, 5.0, 6.0]], [1]), ([[0], [0], [0]], ["a", "b", "a"]))
def test_raises_if_there_is_no_question(student, X, y):
    """If every column has one value only, there is nothing to ask: ValueError."""
    with raises(ValueError):
        student.best_question(np.array(X), np.array(y))
