"""07 Inner products, exercise parallelogram_defect.

Notation: N is a norm; x, y are (n,); D(x, y) = N(x + y)² + N(x − y)² − 2N(x)² − 2N(y)²; vs holds sample vectors.

Rounding: each N and its square are off by about (n + 4)·2⁻⁵³ of themselves, and the first two squares are together at
most 4(N(x)² + N(y)²), so D is off by less than 1e-14·(2N(x)² + 2N(y)²); the contract allows 1e-9 of it.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import (
    approx,
    array,
    cases,
    essential,
    exactly,
    finite,
    formula,
    number,
    raises,
    untouched,
    vectors,
)

SUM = formula("np.sum(np.abs(x))")
LARGEST = formula("np.max(np.abs(x))")
WEIGHTED = formula("abs(x[0]) + 2*abs(x[1]) + 3*abs(x[2])")
EUCLID = formula("np.sqrt(np.sum(x**2))")
ELLIPSE = formula("np.sqrt(2*x[0]**2 + 2*x[0]*x[1] + 3*x[1]**2)")
FOURTH = formula("np.sum(x**4)**0.25")
NEARLY = formula("np.sum(np.abs(x)**2.0001)**(1/2.0001)")
SLIGHTLY = formula("np.sum(np.abs(x)**2.0000001)**(1/2.0000001)")  # D(e₁, e₂) is 3.5e-8 of what is subtracted
WHOLE = st.integers(-9, 9)
PAIRS = st.tuples(*2 * [vectors(3, elements=WHOLE)])
FIRST = finite(0.5, 9).map(lambda a: np.array([a, 0.0, 0.0]))
SECOND = st.tuples(finite(0.5, 9), finite(-9, 9)).map(lambda b: np.array([0.0, *b]))
PAIRS_2D = st.tuples(vectors(2), vectors(2))


def scale(N, x, y):
    """What is subtracted: 2N(x)² + 2N(y)², to which differences are compared."""
    return 2 * N(x) ** 2 + 2 * N(y) ** 2


def defect(N, x, y):
    return N(x + y) ** 2 + N(x - y) ** 2 - scale(N, x, y)


def near(true, size):
    """What a defect may be: within 1e-9 of what is subtracted."""
    return approx(true, rel=0.0, abs=1e-9 * size)


def is_witness(answer, N, vs):
    """Asserts that the answer is a pair of samples whose defect is not 0."""
    samples = np.array(vs, dtype=float)
    x, y = array(answer, shape=(2, samples.shape[1]))
    for v in (x, y):
        assert (samples == v).all(axis=1).any(), f"{v} is not one of the samples"
    assert abs(defect(N, x, y)) > 1e-9 * scale(N, x, y), f"the defect at {x} and {y} is 0: they prove nothing"


@essential
@given(st.tuples(FIRST, SECOND), st.sampled_from([SUM, WEIGHTED]))
def test_agrees_with_the_definition(student, pair, N):
    """D(x, y) = N(x + y)² + N(x − y)² − 2N(x)² − 2N(y)², here at x = (a, 0, 0) and y = (0, b, c)."""
    assert student.parallelogram_defect(N, *pair) == near(defect(N, *pair), scale(N, *pair))


@given(PAIRS, st.sampled_from([SUM, LARGEST]))
def test_the_defect_has_either_sign(student, pair, N):
    """D(x, y) may be positive, negative or 0, and keeps its sign."""
    assert student.parallelogram_defect(N, *pair) == near(defect(N, *pair), scale(N, *pair))


@given(PAIRS_2D, st.sampled_from([EUCLID, ELLIPSE]))
def test_vanishes_where_there_is_an_inner_product(student, pair, N):
    """If N(x) = √⟨x, x⟩ for some inner product, ordinary or weighted, then D(x, y) = 0 up to rounding."""
    assert number(student.parallelogram_defect(N, *pair)) == near(0.0, scale(N, *pair))


@cases(
    (SUM, [[1, 0], [0, 1]]),
    (SUM, [[1, 1], [1, -1]]),
    (LARGEST, [[1, 0], [2, 0], [0, 1]]),
    (LARGEST, [[0, 0, 0], [1, 0, 0], [3, 0, 0], [0, 1, 1], [0, 2, 2]]),
    (FOURTH, [[1, 2], [2, 4], [-1, -2], [3, 6], [2, -1]]),
    (SUM, [[1, 0], [2, 0], [0, 0], [0, 2]]),
    (SUM, [[0, 2], [0, 0], [1, 0], [2, 0]]),
    (SUM, [[k, 0] for k in range(30)] + [[0, 0], [0, 1]]),
)
def test_finds_a_witness_wherever_it_stands(student, N, vs):
    """If some pair of samples has D ≠ 0, such a pair is found: one pair with D = 0 proves nothing."""
    vs = [np.array(v, dtype=float) for v in vs]
    is_witness(student.parallelogram_witness(N, vs), N, vs)


@given(st.lists(vectors(2), min_size=2, max_size=5), st.sampled_from([EUCLID, ELLIPSE]))
def test_an_inner_product_has_no_witness(student, vs, N):
    """The norm of an inner product has no witness: rounding is none."""
    assert student.parallelogram_witness(N, vs) == exactly(None)


@cases(
    (SUM, []),
    (SUM, [[1.0, 2.0]]),
    (LARGEST, [[1.0, 2.0], [2.0, 4.0], [-3.0, -6.0]]),
    (SUM, [[0.0, 0.0], [1.0, 2.0]]),
)
def test_only_the_samples_count(student, N, vs):
    """If no pair of samples is a witness the answer is None, also for a norm that has witnesses elsewhere."""
    assert student.parallelogram_witness(N, [np.array(v) for v in vs]) == exactly(None)


@cases(
    (SUM, [[1e-9, 0.0], [0.0, 1e-9]]),
    (LARGEST, [[1e-90, 0.0], [0.0, 2e-90]]),
    (LARGEST, [[1e90, 0.0], [0.0, 1e90]]),
    (NEARLY, [[1.0, 0.0], [0.0, 1.0]]),
    (SLIGHTLY, [[1.0, 0.0], [0.0, 1.0]]),
    (SUM, [[1.0, 0.0], [1e12, 0.0], [0.0, 1.0]]),
    (SUM, [[1.0, 0.0], [0.0, 1e-6]]),
)
def test_small_witnesses_count(student, N, vs):
    """A defect is judged by its share of 2N(x)² + 2N(y)², so short vectors and slight defects are witnesses too."""
    vs = [np.array(v) for v in vs]
    is_witness(student.parallelogram_witness(N, vs), N, vs)


@cases(
    ([1e8 / 3, 1e8 / 7], [1e8 / 9, -1e8 / 11]),
    ([1e90 / 3, 1e90 / 7], [1e90 / 9, -1e90 / 11]),
    ([1 / 3, 1 / 7], [1 / 9, -1 / 11]),
)
def test_large_rounding_errors_are_no_witnesses(student, x, y):
    """Long vectors have large rounding errors, and the Euclidean norm still has no witness."""
    assert student.parallelogram_witness(EUCLID, [np.array(x), np.array(y)]) == exactly(None)


@cases(
    (SUM, [1, 0], [0, 1]),
    (SUM, [1, 1], [1, -1]),
    (FOURTH, [65536, 0], [0, 65536]),
    (LARGEST, np.array([3, 1], dtype=np.uint8), np.array([2, 5], dtype=np.uint8)),
    (EUCLID, np.array([4 * 10**9, 1]), np.array([1, 4 * 10**9])),
)
def test_accepts_lists_and_whole_numbers(student, N, x, y):
    """Lists and arrays of any integer type are accepted, and N is given float arrays."""
    v, w = np.array(x, dtype=float), np.array(y, dtype=float)
    assert student.parallelogram_defect(N, x, y) == near(defect(N, v, w), scale(N, v, w))
    if N is SUM:
        is_witness(student.parallelogram_witness(N, [x, y]), N, [x, y])
        is_witness(student.parallelogram_witness(N, np.array([x, y])), N, [x, y])


@given(PAIRS)
def test_leaves_its_arguments_alone(student, pair):
    """Neither the two vectors nor the samples are changed."""
    untouched(student.parallelogram_defect, SUM, *pair)
    untouched(student.parallelogram_witness, SUM, list(pair))


@cases(
    ([[1.0], [2.0]], [[3.0], [4.0]]),
    ([1.0, 2.0], [[3.0], [4.0]]),
    ([1.0, 2.0, 3.0], [2.0]),
    ([1.0, 2.0], [1.0, 2.0, 3.0]),
)
def test_rejects_shapes_that_do_not_fit(student, x, y):
    """x and y are (n,) with the same n: anything else raises ValueError, also an array of shape (n, 1)."""
    with raises(ValueError):
        student.parallelogram_defect(SUM, np.array(x), np.array(y))
