"""18 Probability, exercise expected.

Notation: v is (n,) values, p is (n,) probabilities, E = Σ pᵢvᵢ. Each rounding errs by about 1e-16 of the largest |vᵢ|,
and there are at most 2n of them: an absolute error of 1e-12 times the largest |vᵢ| is far above that.
"""

import math
from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, finite, quiet, raises, untouched, weight

NAN = float("nan")


def as_table(pairs):
    """Pairs of a value and a weight as values and probabilities."""
    v, weights = np.array(pairs, dtype=float).T
    return v, weights / weights.sum()


def tables(least=2):
    """Values with their probabilities, some of which are 0."""
    pairs = st.lists(st.tuples(finite(), st.integers(0, 9)), min_size=least, max_size=7)
    return pairs.filter(lambda pairs: any(weight for _, weight in pairs)).map(as_table)


def mean(v, p):
    """E[X], by exact fractions."""
    return float(sum(Fraction(float(x)) * Fraction(float(q)) for x, q in zip(v, p, strict=True)))


def about(v, p):
    """What is accepted as E[X]."""
    return approx(mean(v, p), abs=1e-12 * float(np.max(np.abs(v))))


@essential
@given(tables(), st.sampled_from([1.0, 1.0, 1e150, 1e-150]))
def test_weighs_values_by_their_probabilities(student, table, scale):
    """E[X] = p₁v₁ + … + pₙvₙ, also for huge and tiny values."""
    v, p = table
    assert quiet(student.expected, v * scale, p) == about(v * scale, p)


@cases(
    ([1, 11], [0.9, 0.1], 2.0),
    ([7], [1], 7.0),
    ([3, 5, 9], [0, 1, 0], 5.0),
    ([2, 2, 5], [0.25, 0.25, 0.5], 3.5),
    ([-1, 1], [0.5, 0.5], 0.0),
    (np.array([0, 1]), [0.75, 0.25], 0.25),
    ((1, 2, 4), np.array([0, 0, 1]), 4.0),
    ([300, -200], [1 / 3, 2 / 3], -100 / 3),
)
def test_accepts_lists_and_whole_numbers(student, v, p, answer):
    """Lists and integer arrays are fine; values may repeat, and probabilities may be 0 or 1."""
    assert student.expected(v, p) == approx(answer, abs=1e-12)


@given(tables())
def test_leaves_its_input_alone(student, table):
    """Values and probabilities are the same after the call."""
    v, p = table
    assert untouched(student.expected, v, p) == about(v, p)


@cases(
    ([1.0, 2.0], [0.5, 0.4]),
    ([1.0, 2.0, 3.0], [1, 1, 1]),
    ([5.0, 6.0], [0.0, 0.0]),
    ([1.0, 2.0], [0.5, 0.500001]),
    ([1.0, 2.0], [0.5, 0.499999]),
    ([1.0, 2.0], [0.5, 0.5 + 2.5e-9]),
    ([0.0, 0.0], [90.0, 10.0]),
)
def test_rejects_sums_other_than_one(student, v, p):
    """If the probabilities do not sum to 1, expected raises ValueError: it does not mend them."""
    with raises(ValueError):
        student.expected(v, p)


@cases(
    (list(range(10)), [0.1] * 10, 4.5),
    ([3.0, 6.0, 9.0], [0.33333333333] * 3, 6.0),
    (list(range(1000)), [0.001] * 1000, 499.5),
    ([1.0, 3.0], [0.5, 0.5 + 5e-10], 2.0),
    ([3.0], [1 + 5e-10], 3.0),
)
def test_accepts_sums_that_are_rounded(student, v, p, answer):
    """Rounded probabilities, whose sum differs from 1 by less than 1e-9, are accepted."""
    assert student.expected(v, p) == approx(answer, rel=1e-8)


@cases(
    ([1.0, 2.0], [1.5, -0.5]),
    ([1.0, 2.0, 3.0], [0.25, 1.0, -0.25]),
    ([1.0, 2.0], [1.0, -1e-11]),
    ([1.0, 2.0], [NAN, 1.0]),
    ([1.0], [NAN]),
)
def test_rejects_what_is_no_probability(student, v, p):
    """A negative probability, or nan, raises ValueError, even if the sum is 1."""
    with raises(ValueError):
        student.expected(v, p)


@cases(
    ([], []),
    ([1.0, 2.0], [1.0]),
    ([1.0], [0.5, 0.5]),
    ([1.0, 2.0, 3.0], [0.5, 0.5]),
    (np.array(3.0), np.array(1.0)),
    (np.array([[1.0], [2.0]]), np.array([0.5, 0.5])),
    (np.array([1.0, 2.0]), np.array([[0.5], [0.5]])),
    (np.array([[1.0], [2.0]]), np.array([[0.5], [0.5]])),
    (np.array([[1.0, 2.0]]), np.array([[0.5, 0.5]])),
)
def test_rejects_shapes_that_do_not_fit(student, v, p):
    """One probability for each value, both one-dimensional, at least one of them: ValueError otherwise."""
    with raises(ValueError):
        student.expected(v, p)


@weight(2)
def test_game_is_told_right(student):
    """A throw of 1 or 2, with probability 1/3, brings 300; any other costs 200. So E[X] = −100/3."""
    answer = student.dice_game()
    pair = isinstance(answer, tuple | list) and len(answer) == 2
    assert pair, f"a tuple (values, probs) was expected, not {answer!r}"
    gains = array(answer[0], shape=(None,))
    chances = array(answer[1], shape=(len(gains),))
    for gain, chance in ((300, 1 / 3), (-200, 2 / 3)):
        found = math.fsum(chances[gains == gain])
        assert abs(found - chance) < 1e-9, f"the gain {gain} has the probability {chance:.4f}, not {found:.4f}"
    others = sorted(set(gains[(gains != 300) & (gains != -200)].tolist()))
    assert not others, f"a round brings 300 or -200, and never {others}"
