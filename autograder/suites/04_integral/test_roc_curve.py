"""04 The integral, exercise roc_curve (functions roc_curve and auc).

Notation: s is (n,), the scores; y is (n,), the labels 0 and 1, both present; the curve has the points (xⱼ, yⱼ) for
j = 0 … k, where k is the number of different scores.
"""

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, quiet, raises, untouched

SCORES = st.lists(st.integers(-4, 4).map(lambda k: k / 2), min_size=1, max_size=6)


@st.composite
def samples(draw):
    """Scores with many ties, and labels of both kinds, in any order."""
    pairs = [(s, 1) for s in draw(SCORES)] + [(s, 0) for s in draw(SCORES)]
    pairs = draw(st.permutations(pairs))
    return np.array([s for s, _ in pairs]), np.array([y for _, y in pairs])


def curve(s, y):
    """The points by counting, for each different score from above."""
    thresholds = sorted(set(s), reverse=True)
    return tuple(
        [0.0]
        + [sum(a >= t for a, b in zip(s, y, strict=True) if b == label) / list(y).count(label) for t in thresholds]
        for label in (0, 1)
    )


def probability(s, y):
    """How often a positive outscores a negative, a tie counting one half: all pairs, in fractions."""
    positives, negatives = ([a for a, b in zip(s, y, strict=True) if b == label] for label in (1, 0))
    wins = sum(Fraction(1 if p > q else 0) + Fraction(int(p == q), 2) for p in positives for q in negatives)
    return float(wins / (len(positives) * len(negatives)))


def points(answer):
    """The two arrays of the curve, of the same length."""
    assert isinstance(answer, tuple | list), "a tuple (x, y) was expected"
    assert len(answer) == 2, f"a tuple (x, y) was expected, not {len(answer)} things"
    x = array(answer[0], (None,))
    return x, array(answer[1], x.shape)


@essential
@given(samples())
def test_points_are_the_rates_at_each_threshold(student, sample):
    """After (0, 0), one point for each different score t from above: the fractions of 0s and of 1s that score ≥ t."""
    x, y = points(student.roc_curve(*sample))
    expected = curve(*sample)
    assert [x.tolist(), y.tolist()] == approx([*expected], abs=1e-12)


@essential
@given(samples())
def test_auc_is_the_probability_to_rank_rightly(student, sample):
    """The AUC is the fraction of pairs in which the positive outscores the negative; a tie counts one half."""
    assert student.auc(*sample) == approx(probability(*sample), abs=1e-12)


@given(samples())
def test_begins_and_ends_in_the_corners(student, sample):
    """The curve leads from (0, 0), nobody is called positive, to (1, 1), everybody is."""
    x, y = points(student.roc_curve(*sample))
    assert len(x) > 1, "the curve needs at least its two ends"
    assert [x[0], y[0], x[-1], y[-1]] == approx([0.0, 0.0, 1.0, 1.0], abs=1e-12)


@cases(([3.0, 3.0, 3.0], [1, 0, 0]), ([0, 0], [0, 1]), ([7.5] * 6, [1, 1, 1, 1, 1, 0]), ([0.1] * 4, [0, 1, 0, 1]))
def test_constant_scores_know_nothing(student, s, y):
    """If all scores are equal the curve is the diagonal, and the AUC is ½, whatever the order of the samples."""
    s, y = np.array(s), np.array(y)
    assert [list(p) for p in points(student.roc_curve(s, y))] == approx([[0.0, 1.0], [0.0, 1.0]])
    assert student.auc(s, y) == approx(0.5, rel=1e-12)


@cases(
    ([1, 2, 3, 4], [0, 0, 1, 1], 1.0),
    ([1, 2, 3, 4], [1, 1, 0, 0], 0.0),
    ([-3.0, -1.0], [0, 1], 1.0),
    ([-3.0, -1.0, -2.0], [1, 0, 0], 0.0),
)
def test_perfect_and_hopeless_rankings(student, s, y, area):
    """All positives above all negatives: 1. All below: 0, and the AUC says so."""
    assert quiet(student.auc, np.array(s), np.array(y)) == approx(area, abs=1e-12)


@cases(
    ([0.5, 0.5 + 1e-12, 0.5 - 1e-12], [0, 1, 1], 0.5),
    ([1e-150, 2e-150, 3e-150], [0, 1, 1], 1.0),
    ([1e150, -1e150, 2e150, 0.0], [1, 0, 0, 1], 0.5),
    ([0.0, -0.0], [0, 1], 0.5),
)
def test_only_equal_scores_tie(student, s, y, area):
    """The curve asks which score is larger, not by how much: the tiniest difference decides."""
    s, y = np.array(s), np.array(y)
    assert student.auc(s, y) == approx(area, abs=1e-12)
    assert points(student.roc_curve(s, y))[0].shape == (len(set(s)) + 1,), (
        "one point for each different score, and (0, 0)"
    )


@cases(
    ([3, 1, 2, 2], [1, 0, 1, 0]),
    (np.array([3, 1, 2, 2]), np.array([1, 0, 1, 0])),
    ([3.0, 1.0, 2.0, 2.0], np.array([1.0, 0.0, 1.0, 0.0])),
)
def test_takes_lists_and_arrays(student, s, y):
    """Scores and labels may be lists or arrays, of whole numbers or floats."""
    x, heights = points(quiet(student.roc_curve, s, y))
    assert [x.tolist(), heights.tolist()] == approx([[0, 0, 0.5, 1], [0, 0.5, 1, 1]])
    assert quiet(student.auc, s, y) == approx(0.875, rel=1e-12)


def test_leaves_its_arguments_alone(student):
    """Neither scores nor labels are changed."""
    s, y = np.array([3.0, 1.0, 2.0, 2.0]), np.array([1, 0, 1, 0])
    assert points(untouched(student.roc_curve, s, y))[0].shape == (4,), "three different scores make four points"
    assert untouched(student.auc, s, y) == approx(0.875, rel=1e-12)


@cases(([1.0, 2.0], [1, 1]), ([1.0, 2.0, 3.0], [0, 0, 0]), ([5], [1]), ([], []))
def test_rejects_a_single_class(student, s, y):
    """Without a positive or without a negative there is no rate: ValueError."""
    s, y = np.array(s), np.array(y)
    with raises(ValueError):
        student.roc_curve(s, y)
    with raises(ValueError):
        student.auc(s, y)


@cases(
    ([1.0, 2.0, 3.0], [1, 0, 2]), ([1.0, 2.0, 3.0], [1, -1, 0]), ([1.0, 2.0], [-1, 1]), ([1.0, 2.0, 3.0], [1, 0, 0.5])
)
def test_rejects_other_labels(student, s, y):
    """A label other than 0 and 1: ValueError."""
    s, y = np.array(s), np.array(y)
    with raises(ValueError):
        student.roc_curve(s, y)
    with raises(ValueError):
        student.auc(s, y)


@cases(
    (np.array([1.0, 2.0, 3.0]), np.array([1, 0])),
    (np.array([1.0, 2.0]), np.array([1, 0, 1])),
    (np.array([[1.0], [2.0]]), np.array([1, 0])),
    (np.array([1.0, 2.0]), np.array([[1], [0]])),
    (np.array([[1.0], [2.0]]), np.array([[1], [0]])),
)
def test_rejects_shapes_that_do_not_fit(student, s, y):
    """Scores and labels are two vectors of the same length: ValueError for anything else, (n, 1) too."""
    with raises(ValueError):
        student.roc_curve(s, y)
    with raises(ValueError):
        student.auc(s, y)
