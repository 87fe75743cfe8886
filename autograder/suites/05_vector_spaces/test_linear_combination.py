"""05 Vector spaces, exercise linear_combination.  Notation: V is (k, n), a vector in each row; c is (k,), the factors.

Rounding: an entry of the answer is off by at most about k·2⁻⁵³ times the sum of the |cᵢvᵢⱼ|. The terms may cancel, so
the tolerance is measured by that sum and not by the answer: a millionth of a millionth of it. The sums themselves are
computed by math.fsum.
"""

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, raises, untouched, vectors


def pairs(max_k, max_n):
    """Factors (k,) and vectors (k, n)."""
    shapes = st.tuples(st.integers(1, max_k), st.integers(1, max_n))
    return shapes.flatmap(lambda s: st.tuples(vectors(s[0]), st.lists(vectors(s[1]), min_size=s[0], max_size=s[0])))


def combined(c, V):
    """The combination, and the tolerance that its rounding needs."""
    terms = [[float(a) * float(x) for a, x in zip(c, column, strict=True)] for column in np.transpose(V)]
    return [math.fsum(t) for t in terms], 1e-12 * max(math.fsum(map(abs, t)) for t in terms)


@essential
@cases(
    ([2.0, 1.0], [[1.0, 1.0], [1.0, -1.0]], [3.0, 1.0]),
    ([2.0, -1.0, 3.0], [[1.0, 2.0], [0.0, 5.0], [1.0, 0.5]], [5.0, 0.5]),
)
def test_multiplies_and_adds(student, c, V, answer):
    """Each vector is multiplied by its factor, and the multiples are added."""
    assert student.linear_combination(np.array(c), np.array(V)) == approx(answer)


@given(pairs(5, 5))
def test_agrees_with_the_definition(student, cV):
    """c₁v₁ + … + cₖvₖ, for any number of vectors of any length."""
    c, V = cV
    answer, rounding = combined(c, V)
    assert student.linear_combination(c, np.array(V)) == approx(answer, abs=rounding)


@cases(
    ([2.0], [[1.0, -3.0, 4.0]], [2.0, -6.0, 8.0]),
    ([2.0, 3.0, 4.0], [[1.0], [10.0], [100.0]], [432.0]),
    ([-5.0], [[0.5]], [-2.5]),
    ([0.0, 0.0], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [0.0, 0.0, 0.0]),
)
def test_the_answer_has_as_many_entries_as_each_vector(student, c, V, answer):
    """The answer has shape (n,), also for a single vector (k = 1) and for vectors of one entry (n = 1)."""
    assert student.linear_combination(np.array(c), np.array(V)) == approx(answer)


@cases(
    ([2, 1], [[1, 1], [1, -1]], [3.0, 1.0]),
    ([2, -1], np.array([[200, 3], [1, 255]], dtype=np.uint8), [399.0, -249.0]),
    (np.array([4 * 10**9, 1]), np.array([[4 * 10**9], [5]]), [1.6e19]),
    ([1, 0.5], [np.array([1, 2]), np.array([3, 4])], [2.5, 4.0]),
)
def test_accepts_lists_and_whole_numbers(student, c, V, answer):
    """Lists and arrays of whole numbers of any type are combined as floats: nothing overflows or is rounded."""
    found = student.linear_combination(c, V)
    assert found == approx(answer)
    assert np.asarray(found).dtype.kind == "f", "the entries of the result should be floats, not integers"


@cases(
    ([1e150, -2e150], [[3e150, 0.0], [1e150, 1e140]], [1e300, -2e290]),
    ([1e-150, 1e-150], [[3e-150, 0.0], [1e-150, 1e-140]], [4e-300, 1e-290]),
    ([1e-12, 0.0], [[1e-12, -3e-12], [1.0, 1.0]], [1e-24, -3e-24]),
)
def test_small_and_large_numbers_count_alike(student, c, V, answer):
    """Nothing is rounded away because it is small, and nothing is lost because it is large."""
    assert student.linear_combination(np.array(c), np.array(V)) == approx(answer)


@cases(
    ([1.0, 2.0, 3.0], [[1.0, 1.0], [1.0, -1.0]]),
    ([1.0], [[1.0, 1.0], [1.0, -1.0]]),
    ([1.0, 2.0], [[1.0, 1.0]]),
    ([], [[1.0, 2.0]]),
)
def test_every_vector_needs_one_factor(student, c, V):
    """Too many or too few factors: ValueError, and nothing is left out silently."""
    with raises(ValueError):
        student.linear_combination(np.array(c), np.array(V))


@cases(([], []), (np.zeros(0), np.zeros((0, 3))))
def test_no_vectors_have_no_combination(student, c, V):
    """Without any vectors the number of entries is unknown: ValueError."""
    with raises(ValueError):
        student.linear_combination(c, V)


@cases(
    (np.array([[2.0], [1.0]]), np.array([[1.0, 1.0], [1.0, -1.0]])),
    (np.array([[2.0, 1.0]]), np.array([[1.0, 1.0], [1.0, -1.0]])),
    (3.0, np.array([[1.0, 1.0]])),
    (np.array([2.0, 1.0]), np.array([1.0, 1.0])),
    (np.array([2.0]), np.array([1.0, 1.0])),
    (np.array([2.0, 1.0]), np.ones((2, 2, 3))),
)
def test_rejects_other_shapes(student, c, V):
    """A (k, 1) or (1, k) of factors, a bare number as factor, numbers or matrices in place of vectors: ValueError."""
    with raises(ValueError):
        student.linear_combination(c, V)


@given(pairs(3, 3))
def test_leaves_its_inputs_alone(student, cV):
    """Combining makes a new vector and changes neither the factors nor the vectors."""
    c, V = cV
    answer = untouched(student.linear_combination, c, np.array(V))
    array(answer, shape=(len(V[0]),))
