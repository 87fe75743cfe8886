"""17 Minimising a loss, exercise fit.

Notation: wₖ₊₁ = wₖ − lr·∇L(wₖ), vₖ the validation loss of wₖ; a record is smaller than all before it. The descent ends
at N = steps or at the first k for which k − patience is the last record. Answer: (the last record, training losses,
validation losses), the losses for the points 0, …, k.

Most tests walk along whole numbers: with L(w) = −w and lr = 1 the points are 0, 1, 2, …, exactly, and the validation
loss is read off a table.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, formula, portable, raises, untouched, vectors, weight

UP = formula("(-w[0], np.array([-1.0]))", "w")
TABLES = st.lists(st.integers(0, 9), min_size=1, max_size=14)


def table(values):
    """The validation loss at the point k is values[k]."""
    return formula("[" + ", ".join(f"float('{v}')" for v in values) + "][int(round(w[0]))]", "w")


def walk(values, patience):
    """The last record and the end of a walk along these validation losses."""
    record = 0
    for k, value in enumerate(values):
        if value < min(values[:k], default=np.inf):
            record = k
        if k - record >= patience:
            return record, k
    return record, len(values) - 1


def parts(answer, d):
    """w as an array (d,), and the two lists of losses as arrays."""
    three = isinstance(answer, tuple | list) and len(answer) == 3
    assert three, "a tuple (w, train, val) was expected"
    return array(answer[0], (d,)), array(answer[1], (None,)), array(answer[2], (None,))


@essential
@given(vectors(min_size=2, max_size=3).filter(lambda x: np.max(np.abs(x)) > 1), st.integers(1, 8))
def test_descends(student, w0, steps):
    """On the bowl L(w) = ½‖w − 1‖², where each step is a record, the answer is the last point, to six digits."""
    bowl, loss = formula("(0.5 * (w - 1) @ (w - 1), w - 1)", "w"), formula("0.5 * (w - 1) @ (w - 1)", "w")
    w, *_ = parts(student.fit(bowl, loss, w0, 0.5, steps, 3), len(w0))
    assert w == approx(1 + 0.5**steps * (w0 - 1), rel=1e-6, abs=1e-6)


@weight(3)
@given(TABLES, st.integers(1, 4), st.sampled_from([1, 2.0**-40]))
def test_returns_the_best_weights(student, values, patience, unit):
    """The answer is the last record: the first point with the smallest validation loss of those seen, not the end."""
    values = [value * unit for value in values]
    w, *_ = parts(student.fit(UP, table(values), np.zeros(1), 1.0, len(values) - 1, patience), 1)
    assert w == approx(np.array([float(walk(values, patience)[0])]))


@weight(2)
@given(TABLES, st.integers(1, 4))
def test_ends_when_patience_ends(student, values, patience):
    """The validation losses run from the point 0 to the first point that has the last record `patience` points ago."""
    _, _, val = parts(student.fit(UP, table(values), np.zeros(1), 1.0, len(values) - 1, patience), 1)
    assert val == approx(np.array(values[: walk(values, patience)[1] + 1], dtype=float))


@cases((0, 1), (1, 1), (5, 100), (2000, 1), (2000, 5000))
def test_training_losses_of_all_points(student, steps, patience):
    """At most N steps make N + 1 points, also for N = 0; the training loss of each is kept, the first included."""
    # wₖ = 0.999ᵏ·3; relative rounding grows like k·ε < 1e-12.
    shrink, size = formula("(0.001 * w @ w, 0.002 * w)", "w"), formula("abs(w[0])", "w")
    w, train, val = parts(student.fit(shrink, size, np.array([3.0]), 0.5, steps, patience), 1)
    path = 3 * 0.999 ** np.arange(steps + 1)
    assert train == approx(0.001 * path**2)
    assert val == approx(path)
    assert w == approx(path[-1:])


@weight(2)
@cases(
    (UP, table([1.0, np.nan, 3.0]), 2, 9),
    (UP, table([np.nan, 1.0]), 1, 9),
    (UP, table([5.0, 4.0, 6.0, np.inf]), 3, 9),
    (UP, table([5.0, 4.0, 3.0, -np.inf]), 3, 9),
    (UP, table([5.0, 6.0, np.nan, 1.0]), 3, 2),
    (formula("(np.nan if w[0] > 1.5 else 1.0, np.array([-1.0]))", "w"), formula("-w[0]", "w"), 2, 9),
    (formula("(np.inf if w[0] > 0.5 else 1.0, np.array([-1.0]))", "w"), formula("-w[0]", "w"), 3, 9),
    (formula("(1.0, [-1.0] if w[0] < 0.5 else [np.nan])", "w"), formula("-w[0]", "w"), 1, 9),
    (formula("(1.0, [-1.0] if w[0] < 0.5 else [np.inf])", "w"), formula("2.0", "w"), 1, 9),
)
def test_a_descent_that_flies_apart_is_heard(student, loss_grad, val_loss, steps, patience):
    """A training loss, a gradient or a validation loss that is nan or infinite, also at the end, raises an error."""
    with raises(FloatingPointError):
        student.fit(loss_grad, val_loss, np.zeros(1), 1.0, steps, patience)


@cases(
    (formula("(1.0, np.full(3, -(2.0**1023)))", "w"), 2.0**-1023, table([3, 2, 1, 0, 5]), 4, 2, 3),
    (formula("(1.0, 0 * w)", "w"), 1.0, formula("2.0", "w"), 9, 3, 0),
    (formula("(1.0, np.full(3, -1.0))", "w"), 1.0, formula("np.exp(-1000 * w[0])", "w"), 4, 9, 1),
)
def test_nothing_else_ends_it(student, loss_grad, lr, val_loss, steps, patience, record):
    """Finite numbers of any size are no accident, nor is an underflow, and where the gradient is zero it goes on."""
    w, train, val = parts(student.fit(loss_grad, val_loss, np.zeros(3), lr, steps, patience), 3)
    assert w == approx(np.full(3, float(record)))
    assert train == approx(np.ones(min(steps, record + patience) + 1))
    assert len(val) == len(train), f"{len(train)} training losses, but {len(val)} validation losses"


@cases([3, 1], (3, 1), np.array([3, 1]), np.array([3, 1], dtype=np.uint8), [3.0, 1.0])
def test_accepts_lists_and_whole_numbers(student, w0):
    """w₀ may be a list or hold whole numbers, the gradient may be a list; the functions get floats."""
    bowl, size = formula("(w[0] * 2.0**-1 + 0 * w[1]**-1, [w[0], 2 * w[1]])", "w"), formula("w @ w", "w")
    w, train, val = parts(student.fit(bowl, size, w0, 0.25, 2, 5), 2)
    assert w == approx(np.array([1.6875, 0.25]))
    assert train == approx(np.array([1.5, 1.125, 0.84375]))
    assert val == approx(np.array([10.0, 5.3125, 2.91015625]))


def stored(w, gradient=np.array([-1.0])):  # noqa: B008 (one array for all calls)
    return -w[0], gradient


@cases(1, 2, 5)
def test_leaves_the_gradient_alone(student, steps):
    """The gradient may be one stored array, and is not changed: the points stay 0.5 apart."""
    _, train, _ = parts(student.fit(portable(stored), formula("-w[0]", "w"), np.zeros(1), 0.5, steps, 2), 1)
    assert train == approx(-0.5 * np.arange(steps + 1))


@given(vectors(max_size=3), st.integers(0, 5))
def test_leaves_its_input_alone(student, w0, steps):
    """w₀ is not changed, not even where the gradient is its very argument: for ½‖w‖² it is w itself."""
    half, size = formula("(0.5 * w @ w, w)", "w"), formula("w @ w", "w")
    w, *_ = parts(untouched(student.fit, half, size, w0, 0.5, steps, 2), len(w0))
    assert w == approx(0.5**steps * w0, abs=1e-300)


@cases(((2, 1), 3, 1), ((1, 2), 3, 1), ((), 1, 1), ((2,), -1, 1), ((2,), 3, 0), ((1,), 3, -2))
def test_rejects_other_shapes_and_counts(student, shape, steps, patience):
    """A w₀ that is not one-dimensional, a negative number of steps and a patience below 1 raise ValueError."""
    square, size = formula("(np.sum(w * w), 2 * w)", "w"), formula("np.sum(w * w)", "w")
    with raises(ValueError):
        student.fit(square, size, np.ones(shape), 0.1, steps, patience)
