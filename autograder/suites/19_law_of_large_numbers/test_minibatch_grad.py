"""19 Law of large numbers, exercise minibatch_grad.

Notation: gi is (n, d), the rows are gradients of examples; idx is (B,); ḡ is the mean of all rows.

Rounding: a mean of B numbers errs by some B · 1e-16 of the largest of them; a sum of squares of differences, none of
which is negative, errs by as much relative to itself, plus the square of the rounding error of the mean.
"""

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, matrices, number, quiet, raises, untouched

ROWS = np.array([[3.0, 0.0], [0.0, 3.0], [0.0, 0.0]])
FOUR = np.array([[1.0, -2.0, 5.0], [4.0, 4.0, -3.0], [-6.0, 0.5, 2.0], [0.0, 7.0, 1.0]])
# about 1e±100; scaling by powers of 2 is exact
SCALES = st.sampled_from([1.0, 1.0, 2.0**332, 2.0**-332])


def about(gi, idx):
    """What is accepted as the mean of the chosen rows."""
    rows = np.array([gi[i] for i in idx], dtype=float)
    return approx(np.average(rows, axis=0), abs=1e-13 * float(np.max(np.abs(gi))))


def batches(n):
    """Lists of indices from 0 to n - 1."""
    return st.lists(st.integers(0, n - 1), min_size=1, max_size=9)


@essential
@given(matrices((4, 6), (2, 3)), st.lists(st.integers(0, 3), min_size=1, max_size=9), SCALES)
def test_is_the_mean_of_the_chosen_rows(student, gi, idx, scale):
    """ĝ = (g_{I₁} + … + g_{I_B}) / B, also for huge and tiny gradients."""
    gi = (gi + np.arange(gi.size).reshape(gi.shape) ** 2) * scale  # so that the rows differ
    assert quiet(student.minibatch_grad, gi, np.array(idx)) == about(gi, idx)


@cases((ROWS, 2, True), (ROWS, 3, True), (FOUR, 2, True), (FOUR, 1, True), (FOUR, 2, False), (FOUR, 3, False))
def test_unbiased_over_all_batches(student, gi, B, twice):
    """E[ĝ] = ḡ: the mean over all batches of one size is the full gradient, whether or not rows are drawn twice."""
    n, d = gi.shape
    all_of_them = itertools.product(range(n), repeat=B) if twice else itertools.combinations(range(n), B)
    answers = [array(student.minibatch_grad(gi, np.array(idx)), shape=(d,)) for idx in all_of_them]
    mean = np.mean(answers, axis=0)
    full = gi.sum(axis=0) / n
    text = f"over all batches of {B}, the mean of your gradients is {mean}, and the full gradient is {full}"
    assert np.allclose(mean, full, rtol=0, atol=1e-12), text


@cases(
    ([[3, 0], [0, 3], [0, 0]], [0, 0, 1, 2]),
    ([[1, 2], [4, 3]], [1, 0]),
    ([[1], [2], [4]], [2, 2, 2]),
    ([[5, 6, 7]], [0, 0]),
    (np.array([[1, 2], [2, 4]]), [0, 1, 1, 1, 0, 1, 0]),
    ([[1, 2, 3], [4, 5, 6]], np.array([1])),
    (np.array([[100], [101], [120]], dtype=np.int8), [2, 1, 0]),
)
def test_accepts_lists_and_whole_numbers(student, gi, idx):
    """Lists are fine, rows may be chosen often, a batch may be larger than n or consist of one row."""
    rows = np.array(gi, dtype=float)
    assert student.minibatch_grad(gi, idx) == about(rows, idx)
    assert student.gradient_noise(gi, len(idx)) == approx(float(np.var(rows, axis=0).sum()) / len(idx), abs=1e-12)


@given(matrices((1, 6), (1, 3)), st.integers(1, 200), SCALES)
def test_noise_is_the_spread_of_the_rows_over_B(student, gi, B, scale):
    """E‖ĝ − ḡ‖² = (1/B) · (1/n) Σ‖gᵢ − ḡ‖², without a warning."""
    spread = sum(float(np.var(column)) for column in gi.T)
    # The rounded mean errs by a few 1e-16 of the largest entry; equal rows may leave the square of that.
    least = (1e-14 * float(np.max(np.abs(gi)))) ** 2
    assert quiet(student.gradient_noise, gi * scale, B) == approx(spread / B * scale**2, abs=least * scale**2)


@cases((ROWS, 1), (ROWS, 2), (ROWS, 4), (FOUR, 2), (FOUR, 3), (np.array([[1.0], [3.0]]), 5))
def test_noise_is_what_all_batches_show(student, gi, B):
    """The mean of ‖ĝ − ḡ‖² over all nᴮ batches is exactly gradient_noise."""
    means = np.array([gi[list(idx)].mean(axis=0) for idx in itertools.product(range(len(gi)), repeat=B)])
    distances = np.sum((means - gi.mean(axis=0)) ** 2, axis=1)
    assert student.gradient_noise(gi, B) == approx(float(distances.mean()))


@cases((1e8, 1), (-1e8, 4), (1e8, 100))
def test_moving_all_rows_does_not_change_the_noise(student, shift, B):
    """A vector that is added to all rows moves ḡ as well: nothing large may cancel on the way."""
    moved = FOUR + shift * np.array([1.0, -0.5, 0.25])
    spread = float(np.sum(np.var(FOUR, axis=0)))
    assert number(student.gradient_noise(moved, B)) == approx(spread / B, rel=1e-6)


@given(matrices((3, 5), (1, 3)), batches(3))
def test_both_leave_their_input_alone(student, gi, idx):
    """Gradients and indices are the same after the call, in the same order."""
    idx = np.array([2, 0, *idx])
    assert untouched(student.minibatch_grad, gi, idx) == about(gi, idx)
    least = (1e-14 * float(np.max(np.abs(gi)))) ** 2
    assert untouched(student.gradient_noise, gi, 2) == approx(float(np.sum(np.var(gi, axis=0))) / 2, abs=least)


@cases(
    ("minibatch_grad", ROWS, []),
    ("minibatch_grad", ROWS, np.array([], dtype=int)),
    ("minibatch_grad", ROWS, [3]),
    ("minibatch_grad", ROWS, [0, 1, 2, 17]),
    ("minibatch_grad", np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]), [1, 2]),
    ("minibatch_grad", ROWS, [-1]),
    ("minibatch_grad", ROWS, np.array([0, 1, -3])),
    ("minibatch_grad", ROWS, [[0], [1]]),
    ("minibatch_grad", ROWS, np.array([[0, 1]])),
    ("minibatch_grad", np.array([1.0, 2.0, 3.0]), [0, 1]),
    ("minibatch_grad", ROWS[:, :, None], [0, 1]),
    ("gradient_noise", ROWS, 0),
    ("gradient_noise", ROWS, -4),
    ("gradient_noise", np.array([1.0, 2.0, 3.0]), 1),
    ("gradient_noise", ROWS[:, :, None], 2),
)
def test_rejects_what_is_no_batch(student, function, gi, batch):
    """No index, an index outside 0, …, n − 1, B < 1, or gradients that are no matrix: ValueError."""
    with raises(ValueError):
        getattr(student, function)(gi, batch)
