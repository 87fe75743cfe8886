"""22 Optimisation, exercise sgd.

Notation: gi(w, idx) returns the gradients of the samples idx at w, one per row, (k, d); w₀ is (d,); the path is
(epochs + 1, d), row k the weights after k epochs; an epoch has ⌈n/batch⌉ steps.

How the orders are drawn is free, so only what every right answer has in common is judged. A *ledger* makes the weights
themselves tell which samples were used when: with lr = 1, w[n] counts the steps, and w[i] grows by (s + 1)/B if sample
i lies in the batch of size B that makes step s. Sums of a few such fractions are right to 1e-13.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, formula, portable, raises, untouched, vectors, weight


def ledger(w, idx):
    """Sample i pays (steps so far + 1) into account i, and everybody 1 into the last account."""
    rows = np.zeros((len(idx), len(w)))
    rows[np.arange(len(idx)), idx] = -(w[-1] + 1)
    rows[:, -1] = -1.0
    return rows


def accounts(student, n, batch, epochs, seed):
    """What was paid in each epoch: (epochs, n), in units of one step, and the number of steps of each epoch."""
    rng = np.random.default_rng(seed)
    path = array(student.sgd(portable(ledger), np.zeros(n + 1), n, batch, 1.0, epochs, rng), (epochs + 1, n + 1))
    assert np.all(np.isfinite(path)), "the weights should be finite"
    return np.diff(path[:, :n], axis=0), path[:, n]


def visits(n, batch, steps_before):
    """What the samples pay in one epoch, sorted: each exactly once, in the batches that the docstring prescribes."""
    sizes = [min(batch, n - start) for start in range(0, n, batch)]
    return np.sort([(steps_before + s + 1) / B for s, B in enumerate(sizes) for _ in range(B)])


@essential
@given(vectors(2), st.integers(1, 5), st.integers(1, 4))
def test_one_batch_with_all_samples_is_gradient_descent(student, w0, n, epochs):
    """If the batch holds all samples, an epoch is one step along the mean of all gradients, at least to six digits."""
    # gᵢ(w) = w − (i, 1): the mean is w − ((n − 1)/2, 1), and the distance from its zero is halved in each epoch.
    w0 = w0 + 200 * np.sign(w0 + 0.5)  # so that no trivial answer is near
    gi = formula("np.stack([w - np.array([i, 1.0]) for i in idx])", "w", "idx")
    best = np.array([(n - 1) / 2, 1.0])
    path = best + 0.5 ** np.arange(epochs + 1)[:, None] * (w0 - best)
    found = student.sgd(gi, w0, n, n, 0.5, epochs, np.random.default_rng(1))
    assert found == approx(path, rel=1e-6, abs=1e-6)


@weight(3)
@given(st.integers(1, 9), st.integers(1, 12), st.integers(1, 3), st.integers(0, 99))
def test_every_sample_once_per_epoch(student, n, batch, epochs, seed):
    """An epoch cuts all n samples into batches, the last one short; each batch makes one step along its mean."""
    paid, steps = accounts(student, n, batch, epochs, seed)
    each = -(-n // batch)
    assert steps == approx(each * np.arange(epochs + 1.0)), f"an epoch has {each} batches, and so {each} steps"
    for epoch in range(epochs):
        assert np.sort(paid[epoch]) == approx(visits(n, batch, each * epoch), rel=1e-9, abs=1e-9)


@weight(2)
@cases((3, 4), (5, 6), (1, 2), (7, 1000))
def test_a_batch_larger_than_n(student, n, batch):
    """For batch > n all n samples are one batch, and their mean has the divisor n."""
    paid, _ = accounts(student, n, batch, 2, 4)
    assert paid == approx(np.outer([1.0, 2.0], np.full(n, 1 / n)))


@cases((10, 3), (7, 2), (100, 32), (342, 50))
def test_the_last_short_batch_is_used(student, n, batch):
    """The n mod batch samples that are left over make a batch of their own, with their own mean."""
    paid, _ = accounts(student, n, batch, 1, 5)
    last = np.sort(paid[0])[-(n % batch) :]
    assert last == approx(np.full(n % batch, (n // batch + 1) / (n % batch)))


@weight(2)
@cases((3, 1, 1), (3, 1, 2), (4, 2, 3), (4, 2, 4))
def test_every_epoch_draws_a_new_order(student, n, batch, seed):
    """Over 200 epochs all 6 orders of 3 samples, or ways to cut 4 into two pairs, occur, and about equally often."""
    paid, _ = accounts(student, n, batch, 200, seed)
    ways = [tuple(np.round(row - row.min(), 6)) for row in paid]
    often = sorted(ways.count(way) for way in set(ways))
    turned = [tuple(np.round(row.max() - row, 6)) for row in paid]
    # Each count has the mean 33 and a standard deviation of 5.3: outside 5 to 90 it is less than once in 10 million.
    what = f"{n} samples in batches of {batch}: there are 6 ways, and each should occur some 33 times in 200 epochs"
    assert len(often) == 6, f"{what}; yours had {len(often)} ways"
    assert often[0] >= 5, f"{what}; one occurs only {often[0]} times"
    assert often[-1] <= 90, f"{what}; one occurs {often[-1]} times"
    for other, like in ((ways, "the same as"), (turned, "the reverse of")):
        pairs = sum(way == before for way, before in zip(ways[1:], other, strict=False))
        assert pairs <= 90, f"each order is drawn anew, and {pairs} of 199 are {like} the one before; some 33 should be"


@weight(2)
@cases(11, 12)
def test_randomness_comes_from_rng(student, seed):
    """The same state of rng gives the same weights, and other states give others."""
    first, second = (accounts(student, 12, 3, 2, seed)[0] for _ in range(2))
    assert second == approx(first), "two calls with the same state of rng gave different orders"
    others = [accounts(student, 12, 3, 2, other)[0] for other in (seed + 10, seed + 20)]
    new = not any(np.allclose(first, other) for other in others)
    assert new, "other states of rng should give other orders"


@cases([3, 1], (3, 1), np.array([3, 1]), np.array([3, 1], dtype=np.uint8), [3.0, 1.0])
def test_accepts_lists_and_whole_numbers(student, w0):
    """w₀ may be a list or hold whole numbers; gi gets float weights and an integer array, and may return lists."""
    gi = formula("[[w[0]**-1 * w[0]**2, 2 * w[1]] for i in np.arange(5)[idx + 0]]", "w", "idx")
    path = np.array([3.0, 1.0]) * np.array([0.5625, 0.25]) ** np.arange(3)[:, None]
    assert student.sgd(gi, w0, 4, 2, 0.25, 2, np.random.default_rng(0)) == approx(path)


def stored(w, idx, rows=np.array([[-1.0, -2.0]])):  # noqa: B008 (one array for all calls)
    return rows


@cases(([1.5, -2.0],), ([0.0, 0.0],))
def test_leaves_its_input_alone(student, w0):
    """Neither w₀ nor the gradients that gi returns are changed, and a second call begins anew."""
    path = np.array(w0) + np.outer(2 * np.arange(4), [0.5, 1.0])
    for _ in range(2):
        rng = np.random.default_rng(0)
        assert untouched(student.sgd, portable(stored), np.array(w0), 2, 1, 0.5, 3, rng) == approx(path)


@cases((3, 1, 0), (5, 2, 0), (2, 2, 700), (4, 1, 250))
def test_returns_all_the_epochs(student, n, batch, epochs):
    """E epochs make E + 1 rows, also for E = 0, and also where the weights no longer change."""
    # Every gradient is w itself, so each step multiplies by 0.5: after a while by exactly 0 in floats, or nearly.
    each = -(-n // batch)
    path = np.outer(0.5 ** (each * np.arange(epochs + 1.0)), [4.0, -8.0])
    gi = formula("np.tile(w, (len(idx), 1))", "w", "idx")
    found = student.sgd(gi, np.array([4.0, -8.0]), n, batch, 0.5, epochs, np.random.default_rng(2))
    assert found == approx(path, abs=1e-300)


@cases(
    ((2, 1), 3, 1, 1),
    ((1, 2), 3, 1, 1),
    ((), 3, 1, 1),
    ((2,), 0, 1, 1),
    ((2,), -2, 1, 1),
    ((2,), 3, 0, 1),
    ((2,), 3, -1, 1),
    ((2,), 3, 1, -1),
)
def test_rejects_other_shapes_and_counts(student, shape, n, batch, epochs):
    """A w₀ that is not one-dimensional, n < 1, batch < 1 and epochs < 0 raise ValueError."""
    with raises(ValueError):
        gi = formula("np.ones((len(idx), *np.shape(w)))", "w", "idx")
        student.sgd(gi, np.ones(shape), n, batch, 0.1, epochs, np.random.default_rng(0))
