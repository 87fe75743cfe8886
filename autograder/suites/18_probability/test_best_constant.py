"""18 Probability, exercise best_constant.

Notation: v is (n,) values, p is (n,) probabilities, c the answer. Several c may be best, so for absolute and zero-one
loss an answer is judged by how much worse it is than the best value: more than 1e-9 of the range of v (absolute) or of
the probability 1 (zero-one) is worse. Rounding makes some 1e-15.
"""

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, finite, number, raises, untouched

KINDS = ("squared", "absolute", "zero-one")


def as_table(pairs):
    """Pairs of a value and a weight as values and probabilities."""
    v, weights = np.array(pairs, dtype=float).T
    return v, weights / weights.sum()


def tables(values):
    """These values with their probabilities; the last value is unlike the others and no best constant."""
    pairs = st.lists(st.tuples(values, st.integers(1, 9)), min_size=2, max_size=7)
    return pairs.map(lambda pairs: as_table([*pairs, (217, 1)]))


def cost(kind, v, p, c):
    """The expected loss of the prediction c, relative to the range of v (absolute loss)."""
    if kind == "zero-one":
        return math.fsum(q for x, q in zip(v, p, strict=True) if x != c)
    return math.fsum(q * (abs(x - c) / (np.ptp(v) or 1.0)) for x, q in zip(v, p, strict=True))


def is_best(kind, v, p, answer):
    """Asserts that no value of X is a better prediction than the answer; for squared loss, that it is the mean."""
    c = number(answer)
    v, p = np.asarray(v, dtype=float), np.asarray(p, dtype=float)
    if kind == "squared":
        mean = math.fsum(v * p)
        assert c == approx(mean, abs=1e-12 * float(np.max(np.abs(v))))
        return
    best = min(v, key=lambda x: cost(kind, v, p, x))
    worse = cost(kind, v, p, c) - cost(kind, v, p, best)
    assert worse <= 1e-9, f"for {kind} loss, {c:g} is a worse prediction than {best:g}"


@essential
@given(tables(finite()))
def test_squared_loss_wants_the_mean(student, table):
    """E[(X − c)²] is smallest at c = E[X], and nowhere else."""
    v, p = table
    is_best("squared", v, p, student.best_constant("squared", v, p))


@given(tables(finite()))
def test_absolute_loss_wants_a_median(student, table):
    """E|X − c| is smallest where half of the probability lies on either side, whatever the order of the values."""
    v, p = table
    is_best("absolute", v, p, student.best_constant("absolute", v, p))


@given(tables(finite()))
def test_zero_one_loss_wants_a_mode(student, table):
    """P(X ≠ c) is smallest for the most likely value."""
    v, p = table
    is_best("zero-one", v, p, student.best_constant("zero-one", v, p))


@given(tables(st.integers(-2, 2)), st.sampled_from(KINDS))
def test_equal_values_belong_together(student, table, kind):
    """A value that stands several times has the sum of its probabilities."""
    v, p = table
    is_best(kind, v, p, student.best_constant(kind, v, p))


@cases(
    ("zero-one", [1.0, 5.0], [0.5, 0.5]),
    ("zero-one", [4.0, 1.0, 2.0, 9.0], [0.4, 0.1, 0.1, 0.4]),
    ("zero-one", [1.0, 2.0, 4.0, 8.0], [0.25] * 4),
    ("absolute", [1.0, 5.0], [0.5, 0.5]),
    ("absolute", [7.0, 1.0, 3.0, 9.0], [0.25] * 4),
    ("absolute", [float(x) for x in range(10)], [0.1] * 10),
    ("absolute", [0.0, 100.0, 3.0], [0.5, 0.25, 0.25]),
)
def test_any_of_several_best_will_do(student, kind, v, p):
    """If several numbers are equally good, one of them is returned, and nothing between two modes."""
    is_best(kind, v, p, student.best_constant(kind, np.array(v), np.array(p)))


@cases(
    ("squared", [0, 1, 10], [0.4, 0.35, 0.25]),
    ("absolute", [0, 1, 10], [0.4, 0.35, 0.25]),
    ("zero-one", [0, 1, 10], [0.4, 0.35, 0.25]),
    ("absolute", [9, 8, 7, 6], [0, 0, 0, 1]),
    ("absolute", (30, 10, 20), (0.5, 0.125, 0.375)),
    ("squared", [5], [1]),
    ("absolute", [5], [1]),
    ("zero-one", [-5], [1]),
    ("zero-one", [3, 4, 3, 7], [0, 0.5, 0.125, 0.375]),
    ("squared", [1, 2], [0.5, 0.5]),
    ("absolute", [0, 100], [0.49999, 0.50001]),
    ("zero-one", [0, 100], [0.49999, 0.50001]),
    ("absolute", list(range(101, 0, -1)), [1 / 101] * 101),
)
def test_accepts_lists_and_whole_numbers(student, kind, v, p):
    """Lists of whole numbers are fine, and so are a single value and probabilities 0 and 1."""
    is_best(kind, v, p, student.best_constant(kind, v, p))


@cases(*[(kind, scale) for kind in KINDS for scale in (1e150, 1e-150, -1e-9)])
def test_huge_and_tiny_values(student, kind, scale):
    """In another unit the best constant is the same number times the unit."""
    v, p = np.array([9.0, 2.0, 5.0, 3.0, 6.0, 2.0]) * scale, np.array([0.125, 0.1875, 0.25, 0.0625, 0.1875, 0.1875])
    is_best(kind, v, p, student.best_constant(kind, v, p))


@given(tables(finite()), st.sampled_from(KINDS))
def test_leaves_its_input_alone(student, table, kind):
    """Values and probabilities are the same after the call, in the same order."""
    v, p = table
    is_best(kind, v, p, untouched(student.best_constant, kind, v, p))


@cases(
    ("huber", [1.0, 2.0], [0.5, 0.5]),
    ("mean", [1.0, 2.0], [0.5, 0.5]),
    ("", [1.0], [1.0]),
    ("Squared", [1.0, 2.0], [0.5, 0.5]),
    ("squared", [1.0, 2.0], [0.5, 0.4]),
    ("absolute", [1.0, 2.0], [0.5, 0.4]),
    ("zero-one", [1.0, 2.0], [0.75, 0.75]),
    ("absolute", [1.0, 2.0], [1.5, -0.5]),
    ("zero-one", [1.0, 2.0, 3.0], [0.5, 0.5]),
    ("absolute", [], []),
    ("zero-one", np.array([[1.0], [2.0]]), np.array([[0.5], [0.5]])),
)
def test_rejects_unknown_losses_and_no_distributions(student, kind, v, p):
    """Another loss, or anything that expected refuses, raises ValueError."""
    with raises(ValueError):
        student.best_constant(kind, v, p)
