"""20 Entropy, exercise information_gain.  Notation: y is (n,) labels, split is (n,) answers, G is the gain in bits.

G is a difference of numbers up to 3: a right answer errs by about 1e-15. The absolute 1e-12 is generous.
"""

import math
from collections import Counter

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, quiet, raises, untouched, weight

NAMES = {0: "Adelie", 1: "Chinstrap", 2: "Gentoo", 3: "king"}
NUMBERS = {0: -5, 1: 1000, 2: 7, 3: 0}


def H(counts):
    """The entropy of fractions, in bits, from counts."""
    counts = list(counts)
    return math.fsum(c / sum(counts) * math.log2(sum(counts) / c) for c in counts)


def G(y, split):
    """The gain as mutual information, from the table of counts: Σ n_ab/n · log₂(n·n_ab / (n_a·n_b))."""
    pairs = list(zip(list(y), list(split), strict=True))
    n, both = len(pairs), Counter(pairs)
    label, answer = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    return math.fsum(c / n * math.log2(n * c / (label[a] * answer[b])) for (a, b), c in both.items())


def as_sample(pairs):
    """Pairs (label, answer) as arrays y and split; somebody answers yes and somebody no."""
    y, split = zip(*pairs, strict=True)
    return np.array(y), np.array([True, *split[1:-1], False])


labels = st.lists(st.integers(0, 3), min_size=1, max_size=6)
samples = st.lists(st.tuples(st.integers(0, 3), st.booleans()), min_size=2, max_size=12).map(as_sample)


@essential
@given(samples)
def test_is_the_entropy_that_the_answer_removes(student, sample):
    """G = H(y) − (n₁/n · H(y_yes) + n₀/n · H(y_no))."""
    y, split = sample
    assert student.information_gain(y, split) == approx(G(y, split), abs=1e-12)


@given(labels, st.integers(1, 3), st.integers(1, 3))
def test_useless_question_gains_nothing(student, half, yes, no):
    """If both sides have the labels in the same fractions, G = 0, however many samples each has."""
    y, split = np.array(half * (yes + no)), np.array([True] * len(half) * yes + [False] * len(half) * no)
    assert student.information_gain(y, split) == approx(0.0, abs=1e-12)


@given(st.integers(1, 6), st.integers(1, 6))
def test_decisive_question_gains_everything(student, m, n):
    """If the answer settles the label, G = H(y)."""
    y, split = np.array([0] * m + [1] * n), np.array([False] * m + [True] * n)
    assert student.information_gain(y, split) == approx(H([m, n]), abs=1e-12)


@weight(2)
@given(labels, st.booleans())
def test_question_that_everybody_answers_alike(student, y, answer):
    """If all answers are the same, one side is empty and G = 0; no warning is issued."""
    assert quiet(student.information_gain, np.array(y), np.array([answer] * len(y))) == approx(0.0, abs=1e-12)


@given(samples)
def test_yes_and_no_may_change_places(student, sample):
    """The opposite question, with every yes a no, gains the same."""
    y, split = sample
    assert student.information_gain(y, ~split) == approx(G(y, split), abs=1e-12)


@given(samples)
def test_labels_may_be_strings(student, sample):
    """A label may be a string: G depends on which labels are equal only."""
    y, split = sample
    names = np.array([NAMES[label] for label in y.tolist()])
    assert student.information_gain(names, split) == approx(G(y, split), abs=1e-12)


@given(samples)
def test_size_of_a_label_means_nothing(student, sample):
    """Labels are names: other numbers for them, negative ones too, leave G as it is."""
    y, split = sample
    renamed = np.array([NUMBERS[label] for label in y.tolist()])
    assert student.information_gain(renamed, split) == approx(G(y, split), abs=1e-12)


@cases(
    ([1, -1], [1, 0]),
    ([-3, 3, 0], [1, 0, 0]),
    (["Adelie", "African"], [1, 0]),
    (list(range(8)), [1, 0] * 4),
    (list(range(20)), [1] * 5 + [0] * 15),
)
def test_labels_that_all_differ(student, y, split):
    """If no two labels are equal, G is the entropy of the answers, however many labels there are."""
    split = np.array(split, dtype=bool)
    yes = int(split.sum())
    assert student.information_gain(np.array(y), split) == approx(H([yes, len(y) - yes]), abs=1e-12)


@given(samples)
def test_accepts_lists(student, sample):
    """Lists of labels and of booleans are fine."""
    y, split = sample
    assert student.information_gain(y.tolist(), split.tolist()) == approx(G(y, split), abs=1e-12)


@given(samples)
def test_accepts_ones_and_zeros_for_answers(student, sample):
    """The whole numbers 1 and 0 stand for True and False, in an array too."""
    y, split = sample
    assert student.information_gain(y, split.astype(int)) == approx(G(y, split), abs=1e-12)


@given(samples)
def test_leaves_its_input_alone(student, sample):
    """Labels and answers are the same after the call."""
    y, split = sample
    assert untouched(student.information_gain, y, split) == approx(G(y, split), abs=1e-12)


@cases(([0, 1, 1], [True, False]), ([0], [True, False]))
def test_rejects_unequal_lengths(student, y, split):
    """Every label needs its answer: for other lengths information_gain raises ValueError."""
    with raises(ValueError):
        student.information_gain(y, split)


@cases(
    (np.array([[0], [1]]), np.array([True, False])),
    (np.array([0, 1]), np.array([[True], [False]])),
    (np.array([[0], [1]]), np.array([[True], [False]])),
)
def test_rejects_columns(student, y, split):
    """Shape (n, 1) is not (n,): ValueError, for labels and for answers."""
    with raises(ValueError):
        student.information_gain(y, split)


def test_rejects_no_samples(student):
    """Without samples there are no fractions: ValueError."""
    with raises(ValueError):
        student.information_gain([], [])
