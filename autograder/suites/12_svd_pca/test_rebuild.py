"""12 SVD and PCA, exercise rebuild.

Notation: U is (m, r), s is (r,), Vt is (r, n), and A = Σ s[i]·outer(U[:, i], Vt[i]) is (m, n).
Entries are whole numbers up to 5, so every sum is exact in floating point and 1e-12 leaves room for any order of
summation.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, matrices, raises, untouched, vectors

WHOLE = st.integers(-5, 5)
FEW = st.integers(1, 3)


@st.composite
def factors(draw, sheets=FEW):
    """U, s and Vt of matching shapes."""
    m, n, r = draw(st.integers(1, 4)), draw(st.integers(1, 4)), draw(sheets)
    U, s = draw(matrices(m, r, elements=WHOLE)), draw(vectors(r, elements=WHOLE))
    return U, s, draw(matrices(r, n, elements=WHOLE))


@essential
@given(factors())
def test_is_the_sum_of_weighted_sheets(student, parts):
    """A = σ₁u₁v₁ᵀ + … + σᵣuᵣvᵣᵀ."""
    U, s, Vt = parts
    assert student.rebuild(U, s, Vt) == approx(np.einsum("ir,r,rj->ij", U, s, Vt), rel=1e-12, abs=1e-12)


@given(factors(st.integers(2, 3)), st.integers(0, 2))
def test_each_weight_acts_on_its_own_sheet(student, parts, i):
    """If only σᵢ is not zero, A = σᵢuᵢvᵢᵀ."""
    U, s, Vt = parts
    i %= len(s)
    only = np.where(np.arange(len(s)) == i, 2.0, 0.0)
    expected = 2.0 * np.outer(U[:, i], Vt[i])
    assert student.rebuild(U, only, Vt) == approx(expected, rel=1e-12, abs=1e-12)


@cases((1, 1), (3, 2), (2, 4))
def test_an_empty_sum_is_the_zero_matrix(student, m, n):
    """For r = 0 the sum has no terms, and A is the (m, n) matrix of zeros."""
    answer = student.rebuild(np.zeros((m, 0)), np.zeros(0), np.zeros((0, n)))
    assert array(answer, shape=(m, n)) == approx(np.zeros((m, n)))


@cases(
    ([[1, 2], [3, 4], [5, 6]], [2, 1], [[1, 0, -1], [0, 1, 1]]),
    ([[2]], [3], [[5, 7]]),
    ([[1], [-1]], [4], [[1]]),
)
def test_accepts_lists(student, U, s, Vt):
    """Plain lists of integers are matrices and vectors too."""
    assert student.rebuild(U, s, Vt) == approx(np.array(U) * np.array(s) @ np.array(Vt), rel=1e-12)


@cases(
    (np.array([[1, 2], [3, 4]]), np.array([0.5, 0.25]), np.array([[1, 1], [1, -1]])),
    (np.array([[1], [3]]), np.array([2]), np.array([[0.5, 1.5]])),
    (np.array([[1], [3]]), np.array([1e-12]), np.array([[1, 2]])),
    (np.array([[200]], dtype=np.uint8), np.array([2], dtype=np.uint8), np.array([[1, 3]], dtype=np.uint8)),
)
def test_integer_arrays_give_the_same_numbers_as_floats(student, U, s, Vt):
    """Integer arrays may be mixed with float arrays, and nothing is rounded or cut off."""
    expected = np.einsum("ir,r,rj->ij", U.astype(float), s, Vt)
    assert student.rebuild(U, s, Vt) == approx(expected, rel=1e-12)


@given(factors())
def test_leaves_its_arguments_alone(student, parts):
    """rebuild never changes U, s or Vt."""
    untouched(student.rebuild, *parts)


@cases(
    ([[1, 2, 3], [4, 5, 6]], [1, 1], [[1, 0], [0, 1]]),
    ([[1, 2], [3, 4]], [1, 1, 1], [[1, 0], [0, 1]]),
    ([[1, 2], [3, 4]], [1, 1], [[1, 0]]),
    ([[1], [3]], [2], [[1, 0], [0, 1]]),
    ([[1, 2], [3, 4]], [2], [[1, 0], [0, 1]]),
)
def test_rejects_counts_that_differ(student, U, s, Vt):
    """U must have as many columns as s has entries and Vt has rows; else ValueError."""
    with raises(ValueError):
        student.rebuild(np.array(U, dtype=float), np.array(s, dtype=float), np.array(Vt, dtype=float))


@cases(
    ([[1, 2], [3, 4]], [[1], [1]], [[1, 0], [0, 1]]),
    ([[1, 2], [3, 4]], [[1, 1]], [[1, 0], [0, 1]]),
    ([[1, 2], [3, 4]], [[2, 0], [0, 1]], [[1, 0], [0, 1]]),
    ([1, 2], [1, 1], [[1, 0], [0, 1]]),
    ([[1, 2], [3, 4]], [1, 1], [1, 0]),
    ([1, 2], [1], [[1, 0]]),
    ([[1], [2]], [1], [1, 0]),
)
def test_rejects_wrong_numbers_of_dimensions(student, U, s, Vt):
    """U and Vt have two dimensions and s has one, so that nothing broadcasts by accident; else ValueError."""
    with raises(ValueError):
        student.rebuild(np.array(U, dtype=float), np.array(s, dtype=float), np.array(Vt, dtype=float))
