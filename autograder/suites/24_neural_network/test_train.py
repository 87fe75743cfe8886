"""24 A neural network from scratch, exercise train.  Notation: X is (n, d), y is (n,); an epoch is one pass.

`Diary`, given in the lesson, is a model and an optimiser that learn nothing and write down every call; row k of X has
the label k here, so it can be seen which rows come with which labels. `Regression` and `Adam`, also given, do learn.
Whatever depends on chance is judged with fixed seeds, by bounds that a right answer misses with probability below 1e-5.
"""

from itertools import pairwise, permutations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import (
    approx,
    array,
    cases,
    essential,
    exactly,
    number,
    portable,
    quiet,
    raises,
    untouched,
    weight,
)

CALL_SECONDS = 10.0
RUNS = st.tuples(st.integers(1, 9), st.integers(1, 10), st.integers(1, 3))  # n, batch, epochs


def numbered(n):
    """Samples (n, 2), each with its number as the label."""
    return np.column_stack([np.arange(n), 100.0 + np.arange(n)]), np.arange(n)


def kept(student, n, batch, epochs, seed=0):
    """The lines of a diary that was trained, and what train returned; two samples are held out, one of them a 0."""
    X, y = numbered(n)
    diary = student.Diary()
    data = (X, y, np.array([[-1.0, -2.0], [-3.0, -4.0]]), np.array([0, 5]))
    answer = quiet(student.train, diary, data, diary, epochs, np.random.default_rng(seed), batch=batch)
    lines = diary.lines
    assert isinstance(lines, list), "the diary's lines are a list"
    return lines, answer


def split(answer):
    """The two lists that train returns, as arrays."""
    pair = isinstance(answer, tuple | list) and len(answer) == 2
    assert pair, f"a tuple (losses, accuracies) was expected, not {answer!r}"
    return array(answer[0]), array(answer[1])


def batches(lines):
    """The labels of each batch, as lists of whole numbers."""
    return [[int(k) for k in line[2]] for line in lines if line[0] == "loss"]


@essential
@weight(2)
@given(RUNS)
def test_every_sample_once_an_epoch(student, run):
    """In each epoch every sample occurs in exactly one batch."""
    n, batch, epochs = run
    lines, answer = kept(student, *run)
    losses, _ = split(answer)
    assert len(losses) == epochs, f"one loss for each of {epochs} epochs was expected, not {len(losses)}"
    assert np.all(losses >= 50), f"no row has a mean below 50, so no loss can be; found {losses}"
    seen = sorted(k for labels in batches(lines) for k in labels)
    assert seen == approx(sorted(epochs * list(range(n)))), "each sample once in each epoch"
    size = -(-n // batch)  # batches in an epoch
    for start in range(0, len(batches(lines)), size):
        labels = sorted(k for part in batches(lines)[start : start + size] for k in part)
        assert labels == approx(list(range(n))), f"these samples were in one epoch: {labels}"


@given(RUNS)
def test_rows_keep_their_labels(student, run):
    """X and y are shuffled by the same order."""
    for line in kept(student, *run)[0]:
        if line[0] == "loss":
            rows = array(line[1], (len(line[2]), 2))
            assert rows[:, 0] == approx(array(line[2])), "row k of X belongs to label k of y"


@weight(2)
@cases((5, 2, 2), (4, 4, 1), (3, 1, 1), (6, 4, 3))
def test_the_steps_in_their_order(student, n, batch, epochs):
    """For each batch: empty the gradients, loss, walk back, step; after each epoch, one look at what is held out."""
    said = [line[0] for line in kept(student, n, batch, epochs)[0]]
    epoch = -(-n // batch) * ["zero_grad", "loss", "backward", "step"] + ["predict"]
    assert said == exactly(epochs * epoch), f"this is how it went: {said}"


@cases((7, 3, [3, 3, 1]), (6, 3, [3, 3]), (2, 5, [2]), (4, 1, [1, 1, 1, 1]))
def test_sizes_of_the_batches(student, n, batch, sizes):
    """All batches have the given size, only the last of an epoch may be smaller."""
    assert [len(labels) for labels in batches(kept(student, n, batch, 2)[0])] == exactly(2 * sizes)


@cases(0, 1)
def test_orders_are_random(student, seed):
    """Each epoch draws a new order from rng, all equally likely; the same state gives the same orders."""
    lines, _ = kept(student, 3, 3, 600, seed)
    orders = [tuple(labels) for labels in batches(lines)]
    counts = np.array([orders.count(order) for order in permutations(range(3))])
    # chi-square with 5 degrees of freedom: above 31 with probability 1e-5
    assert np.sum((counts - 100) ** 2 / 100) < 31, f"in 600 epochs the six orders of three samples came {counts} times"
    followed = sum(a == b for a, b in pairwise(orders))
    assert 55 < followed < 145, f"an order follows itself about 100 times in 600, not {followed} times"
    assert batches(kept(student, 3, 3, 600, seed)[0]) == exactly([list(order) for order in orders])


@weight(2)
@cases((5, 2, 3), (7, 3, 1), (4, 8, 2))
def test_what_is_returned(student, n, batch, epochs):
    """The mean loss over the samples of each epoch, and the fraction of held-out samples that are right."""
    losses, accuracies = split(kept(student, n, batch, epochs)[1])
    # the diary's loss is the mean of the rows it is shown, so the mean over all samples is that of X
    assert losses == approx(np.full(epochs, 50 + (n - 1) / 2))
    assert accuracies == approx(np.full(epochs, 0.5))


def worse_and_worse(X, calls=[0]):  # noqa: B006 -- it counts its calls
    calls[0] += 1
    return np.array([[0, 5], [0, 0], [1, 1], [0, 1]][(calls[0] - 1) % 4])


@cases(2, 4)
def test_accuracy_of_each_epoch(student, epochs):
    """The accuracy of an epoch is that of the answers after it, also where it falls."""
    diary = student.Diary()
    diary.predict = portable(worse_and_worse)
    X, y = numbered(3)
    answer = student.train(diary, (X, y, X[:2], [0, 5]), diary, epochs, np.random.default_rng(0), batch=2)
    assert split(answer)[1] == approx(np.array([1.0, 0.5, 0.0, 0.5][:epochs]))


@cases((3, 2), (5, 9))
def test_what_is_held_out(student, n, batch):
    """Held-out samples are looked at after each epoch, all of them, and nothing is ever trained on them."""
    lines, _ = kept(student, n, batch, 2)
    shown = [line[1] for line in lines if line[0] == "predict"]
    assert shown == approx(2 * [np.array([[-1.0, -2.0], [-3.0, -4.0]])])
    for line in lines:
        if line[0] == "loss":
            assert np.all(array(line[1]) >= 0), f"held-out samples were trained on: {line[1]}"


@cases(1, 2)
def test_learns_by_heart_but_not_the_future(student, seed):
    """Random labels of 30 samples are learned by heart, and on 500 others the answers are no better than chance."""
    rng = np.random.default_rng(seed)
    X, y = rng.normal(size=(30, 60)), rng.integers(4, size=30)
    X_held, y_held = rng.normal(size=(500, 60)), rng.integers(4, size=500)
    model = student.Regression(60, 4)
    opt = student.Adam(model, 0.05)
    answer = quiet(student.train, model, (X, y, X_held, y_held), opt, 40, np.random.default_rng(3), batch=8)
    losses, accuracies = split(answer)
    assert losses[0] > 0.5, f"the first epoch begins with a loss of ln 4 = 1.39; its mean was {losses[0]:.3f}"
    assert losses[-1] < 0.1, f"thirty points in 60 dimensions are learned by heart; the loss is {losses[-1]:.3f}"
    # a quarter is right by chance; five standard deviations are 5·sqrt(0.25·0.75/500) = 0.097
    assert abs(number(accuracies[-1]) - 0.25) < 0.097, f"a quarter is right by chance, not {accuracies[-1]:.0%}"


@cases(4, 5)
def test_data_are_not_changed(student, n):
    """Lists are accepted, and neither arrays nor lists are changed."""
    X, y = numbered(n)
    for data in ((X, y, X[:2], y[:2]), (X.tolist(), y.tolist(), X[:2].tolist(), y[:2].tolist())):
        diary = student.Diary()
        answer = untouched(student.train, diary, data, diary, 1, np.random.default_rng(1), batch=2)
        losses, accuracies = split(answer)
        assert [losses, accuracies] == approx([np.array([50 + (n - 1) / 2]), np.array([0.5])])


@cases((3, 2, 2, 2), (2, 3, 2, 2), (3, 3, 2, 1), (3, 3, 1, 2))
def test_lengths_must_agree(student, n, labels, held, answers):
    """As many labels as inputs, or ValueError, and then nothing has been trained."""
    diary = student.Diary()
    data = (np.zeros((n, 2)), np.zeros(labels, dtype=int), np.zeros((held, 2)), np.zeros(answers, dtype=int))
    with raises(ValueError):
        student.train(diary, data, diary, 1, np.random.default_rng(0), batch=2)
    assert [line[0] for line in diary.lines] == exactly([]), "something was trained before the error"
