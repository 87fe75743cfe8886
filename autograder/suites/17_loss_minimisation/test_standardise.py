"""17 Minimising a loss, exercise standardise.

Notation: X_fit is (n, d), X is (k, d); column j of X_fit has the mean μⱼ and the spread sⱼ = √((1/n)·Σ (Xᵢⱼ − μⱼ)²);
entry (i, j) of the answer is (X[i, j] − μⱼ)/sⱼ, without the division if all entries of column j of X_fit are equal.

The oracle computes mean and variance in rational arithmetic. Entries are multiples of 1/4 of size at most 25, so a
spread is 0 or at least (1/4)·√(n − 1)/n ≥ 0.09: the relative rounding error of an answer is below 1e-12.
"""

from fractions import Fraction
from math import sqrt

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, quiet, raises, untouched, weight

QUARTERS = st.integers(-100, 100).map(lambda k: k / 4)


@st.composite
def sets(draw):
    """A training set and other samples, with the same columns."""
    n, k, d = draw(st.integers(1, 6)), draw(st.integers(1, 4)), draw(st.integers(1, 3))
    rows = draw(st.lists(st.lists(QUARTERS, min_size=d, max_size=d), min_size=n + k, max_size=n + k))
    return np.array(rows[:n]), np.array(rows[n:])


def scale(X_fit):
    """Mean and spread of each column, 1 for a spread of 0."""
    means, spreads = [], []
    for column in X_fit.T:
        entries = [Fraction(float(a)) for a in column]
        mean = sum(entries) / len(entries)
        means.append(float(mean))
        spreads.append(sqrt(sum((a - mean) ** 2 for a in entries) / len(entries)) or 1.0)
    return np.array(means), np.array(spreads)


@essential
@cases(
    [[1.0], [5.0]],
    [[1.0, 200.0], [4.0, 180.0], [2.0, 190.0]],
    [[0.5, -3.0, 7.0], [1.5, -1.0, 9.0], [0.0, 4.0, 2.0], [2.0, 0.0, 8.0]],
)
def test_the_training_set_gets_mean_0_and_one_spread(student, X_fit):
    """On its own scale each column of the training set has the mean 0, and all columns have the same spread."""
    X_fit = np.array(X_fit)
    found = array(student.standardise(X_fit, X_fit), X_fit.shape)
    spreads = found.std(axis=0)
    centred = bool(np.all(np.abs(found.mean(axis=0)) < 1e-6))
    assert centred, f"the columns have the means {found.mean(axis=0)}, which should be 0"
    level = bool(np.all(np.abs(spreads - spreads[0]) < 1e-6) and 0.5 < spreads[0] < 2)
    assert level, f"the columns have the spreads {spreads}, which should be 1"


@weight(3)
@given(sets())
def test_uses_the_scale_of_the_training_set(student, pair):
    """Entry (i, j) is (X[i, j] − μⱼ)/sⱼ with mean and spread of the training set alone, whatever X is."""
    X_fit, X = pair
    mean, spread = scale(X_fit)
    assert student.standardise(X_fit, X) == approx((X - mean) / spread, abs=1e-10)


@cases(0, 1, 2)
def test_a_sample_does_not_depend_on_its_company(student, i):
    """A row on its own becomes what it becomes among others."""
    X_fit, X = np.array([[1.0, 4.0], [5.0, 2.0]]), np.array([[9.0, 3.0], [-1.0, 2.5], [100.0, 0.0]])
    alone = array(student.standardise(X_fit, X[i : i + 1]), (1, 2))
    assert alone == approx((X[i : i + 1] - [3.0, 3.0]) / [2.0, 1.0], abs=1e-12)


@cases(
    ([[7.0, 0.0], [7.0, 2.0]], [[7.0, 1.0], [8.0, 5.0]], [[0.0, 0.0], [1.0, 4.0]]),
    ([[3.0, -1.0]], [[3.0, -1.0], [5.0, 0.5]], [[0.0, 0.0], [2.0, 1.5]]),
    ([[0.1], [0.1], [0.1]], [[0.1], [2.1]], [[0.0], [2.0]]),
    ([[0.0], [0.0]], [[4.0]], [[4.0]]),
    ([[3.0], [7.0], [7.0], [3.0]], [[9.0]], [[2.0]]),
)
def test_a_feature_without_spread_is_only_shifted(student, X_fit, X, answer):
    """If all entries of a column of the training set are equal, and only then, the division is left out."""
    assert quiet(student.standardise, np.array(X_fit), np.array(X)) == approx(np.array(answer), abs=1e-12)


@cases((-300, 0), (-40, 0), (-20, 0), (20, 0), (40, 0), (300, 0), (0, 2.0**30), (0, -(2.0**30)))
def test_units_do_not_matter(student, exponent, origin):
    """Whoever measures a feature in another unit, or from another zero, gets the same answer."""
    # A power of 2 changes no digit of a float, and 2**±300 is about 1e±90. Beside 2**30 these sums and means are exact.
    X_fit, X = np.array([[1.0, 3.0], [5.0, 4.0]]), np.array([[9.0, 3.0], [2.0, 6.0]])
    unit, shift = np.array([2.0**exponent, 1.0]), np.array([origin, 0.0])
    found = student.standardise(X_fit * unit + shift, X * unit + shift)
    assert found == approx(np.array([[3.0, -1.0], [-0.5, 5.0]]))


@cases(
    ([[1], [5]], [[9], [2]]),
    (((1,), (5,)), ((9,), (2,))),
    (np.array([[1], [5]]), np.array([[9], [2]])),
    (np.array([[1], [5]], dtype=np.uint8), np.array([[9], [2]], dtype=np.uint8)),
    ([[1.0], [5.0]], np.array([[9], [2]], dtype=np.int8)),
)
def test_accepts_lists_and_whole_numbers(student, X_fit, X):
    """Lists and arrays of whole numbers are data too."""
    assert student.standardise(X_fit, X) == approx(np.array([[3.0], [-0.5]]))


@given(sets())
def test_leaves_its_input_alone(student, pair):
    """Neither X_fit nor X is changed."""
    found = array(untouched(student.standardise, *pair), pair[1].shape)
    assert np.all(np.isfinite(found)), f"{found} should be finite"


@cases(((3,), (3, 1)), ((3, 2), (2,)), ((3,), (3,)), ((3, 2), (2, 3)), ((3, 1), (1, 3)), ((2, 3), (2, 1)), ((), (1, 1)))
def test_rejects_other_shapes(student, of_fit, of_X):
    """Two tables with equally many columns are needed: anything else raises ValueError."""
    with raises(ValueError):
        student.standardise(np.ones(of_fit), np.ones(of_X))
