"""19 Law of large numbers, exercise after_streak.

Notation: x is (n,) flips, 1 is a head; the answer is the share of heads among the flips that come directly after k
heads. It is a quotient of two counts, so nothing but the rounding of one division needs a tolerance.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, quiet, raises, untouched

NAN = float("nan")


def flips(least, most):
    """Lists of flips in which heads are frequent."""
    return st.lists(st.sampled_from([1, 1, 0]), min_size=least, max_size=most)


def share(x, k):
    """The share of heads after k heads, by looking for k heads in a row as text."""
    text = "".join(str(int(head)) for head in x)
    after = [text[i] for i in range(k, len(text)) if text[:i].endswith("1" * k)]
    return after.count("1") / len(after) if after else NAN


@essential
@given(flips(0, 12), st.integers(1, 3))
def test_is_the_share_of_heads_after_k_heads(student, x, k):
    """P(head | k heads just before): only flips whose k predecessors are all heads are counted."""
    x = [*x, 0, 1, 1, 1, 1, 0, 1, 1, 1, 0]
    assert student.after_streak(np.array(x), k) == approx(share(x, k))


@cases(
    ([1, 1, 1, 1, 1, 1, 0], 2, 0.8),
    ([1, 1, 1, 1, 1, 0, 1, 1, 1], 2, 0.8),
    ([0, 1, 1, 1, 1, 0], 3, 0.5),
    ([1] * 9 + [0], 4, 5 / 6),
    ([1, 1, 1, 1], 2, 1.0),
    ([1] * 140 + [0], 130, 10 / 11),
)
def test_streaks_overlap(student, x, k, answer):
    """In a long run of heads every flip from the (k+1)-st on comes after k heads, and so does the one that ends it."""
    assert student.after_streak(x, k) == approx(answer)


@cases(
    ([1, 0, 1, 1], 1, 0.5),
    ([0, 1], 0, 0.5),
    ([0, 0, 1, 1, 1], 2, 1.0),
    ([1, 1, 0, 0, 1, 1], 2, 0.0),
    ([1, 0], 1, 0.0),
    ([1, 1, 1, 0, 1, 1, 1], 3, 0.0),
)
def test_last_flips(student, x, k, answer):
    """A streak at the very end has no next flip; a streak at the very beginning counts like any other."""
    assert student.after_streak(x, k) == approx(answer, abs=1e-12)


@cases(([1, 0, 0, 0], 0.25), ([1], 1.0), ([0, 0], 0.0), ([0, 1, 1, 1, 1], 0.8), ([True, False], 0.5))
def test_empty_streak_asks_for_nothing(student, x, answer):
    """For k = 0 every flip counts: the share of heads."""
    assert student.after_streak(x, 0) == approx(answer, abs=1e-12)


@cases(
    ([], 0),
    ([], 2),
    (np.array([], dtype=int), 1),
    ([0, 0, 0], 1),
    ([1, 1, 1], 3),
    ([1, 1], 5),
    ([0, 1, 0, 1, 0], 2),
    ([0, 1, 1], 2),
    ([1], 1),
)
def test_no_streak_has_no_share(student, x, k):
    """If no flip comes after k heads, the share is nan, without a warning."""
    assert quiet(student.after_streak, x, k) == approx(NAN)


@cases(
    ([True, True, False, True, True, True], 2, 0.5),
    (np.array([True, True, True, False]), 1, 2 / 3),
    ([1, 1, 0, 1, 1], 1, 2 / 3),
    (np.array([1, 1, 1, 0], dtype=np.int8), 2, 0.5),
    (np.array([True, False, True, True]), 0, 0.75),
)
def test_accepts_lists_and_truth_values(student, x, k, answer):
    """Lists are flips, and so are True and False, in lists and arrays."""
    assert student.after_streak(x, k) == approx(answer)


@cases((0.5, 3, 31), (0.5, 8, 32), (0.8, 5, 33), (0.1, 1, 34))
def test_many_flips(student, p, k, seed):
    """A hundred thousand flips are counted as exactly as ten."""
    x = (np.random.default_rng(seed).random(100_000) < p).astype(int)
    x[: k + 1] = x[-k - 1 :] = 1  # so that the first and the last flip that may count do
    x[-1] = 0
    assert student.after_streak(x, k) == approx(long_share(x, k))


def long_share(x, k):
    """The same share, by the length of the run of heads before each flip."""
    run = heads = total = 0
    for head in x.tolist():
        if run >= k:
            heads, total = heads + head, total + 1
        run = run + 1 if head else 0
    return heads / total


@given(flips(4, 12), st.integers(0, 2))
def test_leaves_its_input_alone(student, x, k):
    """The flips are the same after the call, whether they are whole numbers or truth values."""
    for kind in (int, bool):
        assert untouched(student.after_streak, np.array([1, 1, 0, 1, 1, *x], dtype=kind), k) == approx(
            share([1, 1, 0, 1, 1, *x], k), abs=1e-12
        )


@cases(
    ([1, 1, 0], -1),
    ([], -2),
    (np.ones((4, 1), dtype=int), 1),
    (np.ones((1, 4), dtype=int), 1),
    ([[1, 1], [0, 1]], 0),
)
def test_rejects_negative_streaks_and_other_shapes(student, x, k):
    """A streak of −1 heads, or flips in a matrix, raise ValueError."""
    with raises(ValueError):
        student.after_streak(x, k)
