"""18 Probability, exercise prob.

Notation: the space is the list of the n equally likely cases, each written as its outcome; A is an event, a set of
outcomes. Counting is exact, so nothing here needs a tolerance; approx lets a right number of another type pass in all
tests but the one that asks for a Fraction.
"""

import itertools
from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, exactly, number, raises, untouched, weight

KINDS = st.sampled_from([list, tuple, set])


def counted(event, space):
    """P(A), by counting."""
    return Fraction(len([x for x in space if x in set(event)]), len(space))


def events(most):
    """Events with outcomes from 0 to `most`, as lists without repetition."""
    return st.lists(st.integers(0, most), max_size=most + 1, unique=True)


def sums(dice):
    """The space of the sums of this many dice."""
    return [sum(throw) for throw in itertools.product(range(1, 7), repeat=dice)]


@essential
@given(events(5), st.lists(st.integers(0, 7), min_size=1, max_size=9), KINDS)
def test_is_the_share_of_the_cases(student, event, space, kind):
    """P(A) = (cases with an outcome in A) / n."""
    event, space = [*event, 8], [*space, 8, 9]  # so that P(A) is neither 0 nor 1
    assert student.prob(kind(event), space) == approx(counted(event, space))


@cases(({7}, 2), ({2}, 2), ({2, 12}, 2), ([5, 6, 7, 8], 2), ({9}, 3), ({10}, 3), (range(3, 19, 2), 3))
def test_outcome_of_many_cases_counts_many_times(student, event, dice):
    """The sum of dice takes its values in different numbers of cases, and each of the cases counts."""
    space = sums(dice)
    assert student.prob(event, space) == approx(counted(event, space))


@cases(
    (["red", "red"], ["red", "red", "blue"], Fraction(2, 3)),
    ([1, 2, 1, 1], [1, 2, 3, 4, 5], Fraction(2, 5)),
    ((6, 6, 6, 6, 6, 6, 6), range(1, 7), Fraction(1, 6)),
    (["green", "blue"], ["red", "red", "blue"], Fraction(1, 3)),
    ({0, 7, 6}, (1, 2, 3, 4, 5, 6), Fraction(1, 6)),
    ({"dark red"}, ["red", "dark red", "red"], Fraction(1, 3)),
    ({"1", 2}, [1, "1", 2, 1], Fraction(1, 2)),
)
def test_event_is_a_set(student, event, space, p):
    """An outcome named twice counts once, and an outcome that is not in the space adds nothing."""
    assert student.prob(event, space) == approx(p)


@cases(
    ({(6, 6)}, Fraction(1, 36)),
    ({(1, 6)}, Fraction(1, 36)),
    ([(1, 6), (2, 5), (3, 4), (4, 3), (5, 2), (6, 1)], Fraction(1, 6)),
    (((1, 1), (2, 2)), Fraction(1, 18)),
)
def test_outcome_may_be_a_tuple(student, event, p):
    """The pairs that two dice show are outcomes, and (1, 6) is not (6, 1)."""
    assert student.prob(event, list(itertools.product(range(1, 7), repeat=2))) == approx(p)


@cases(
    (set(), [1, 2, 3], Fraction(0)),
    ([], ["red"], Fraction(0)),
    ((), range(5), Fraction(0)),
    ({"green"}, ["red", "blue"], Fraction(0)),
    ([1, 2, 3], (1, 2, 3), Fraction(1)),
    (range(1, 8), range(1, 8), Fraction(1)),
    ([0], range(3), Fraction(1, 3)),
    (range(100), range(1001), Fraction(100, 1001)),
    (range(1, 3001, 7), range(1, 3001), Fraction(429, 3000)),
)
def test_is_an_exact_fraction(student, event, space, p):
    """The answer is a Fraction, without any rounding; 0 and 1, for impossible and certain events, are Fractions too."""
    assert student.prob(event, space) == exactly(p)


@given(events(5), st.lists(st.integers(0, 5), min_size=2, max_size=8), KINDS)
def test_leaves_its_input_alone(student, event, space, kind):
    """Event and space are the same after the call, in the same order."""
    event = kind([*event, 3, 9])  # 9 is not in the space
    assert untouched(student.prob, event, space) == approx(counted(event, space))


@cases(({1}, []), ([], []), ({"red"}, ()), ([0], range(0)))
def test_rejects_an_empty_space(student, event, space):
    """Without cases there is no probability: ValueError."""
    with raises(ValueError):
        student.prob(event, space)


def as_event(answer, which):
    """The outcomes of the first (0) or second (1) event of the witness, as a set of whole numbers from 1 to 200."""
    pair = isinstance(answer, tuple | list) and len(answer) == 2
    assert pair, f"a tuple of two events was expected, not {answer!r}"
    event = answer[which]
    kind = isinstance(event, set | frozenset | list | tuple | range | np.ndarray)
    assert kind, f"an event is a set, list, tuple or range, not {event!r}"
    outcomes = {number(x) for x in event}
    outside = {x for x in outcomes if x not in range(1, 201)}
    assert not outside, f"outcomes are whole numbers from 1 to 200, unlike {sorted(outside)[:3]}"
    return outcomes


@weight(2)
@cases((0, 100, "0.5"), (1, 1, "0.5 %"))
def test_witness_has_the_two_probabilities(student, which, size, name):
    """Of 200 equally likely cases, 100 have a probability of 0.5, and a single one has 0.5 %."""
    found = len(as_event(student.percent_witness(), which))
    assert found == size, f"an event with the probability {name} has {size} of the 200 cases, not {found}"
