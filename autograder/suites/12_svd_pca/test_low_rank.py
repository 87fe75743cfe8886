"""12 SVD and PCA, exercise low_rank.

Notation: A is (m, n) with singular values σ₁ ≥ … ≥ σᵣ, B is the answer.

Where σₖ = σₖ₊₁ there are several best matrices. So B is judged by what makes it one: its rank and its distance from A.
Tolerance: values up to 1e-6·σ₁ count as zero (docstring of svd_thin), so distances are compared to within 1e-6·σ₁.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, raises, untouched


@st.composite
def with_spectrum(draw):
    """A matrix and its singular values, some of them equal or zero: A = Q₁ diag(s) Q₂ᵀ with orthonormal columns."""
    m, n, seed = draw(st.integers(1, 5)), draw(st.integers(1, 5)), draw(st.integers(0, 999))
    values = st.lists(st.sampled_from([4.0, 2.0, 1.0, 0.5, 0.0]), min_size=min(m, n), max_size=min(m, n))
    s = np.sort(draw(values))[::-1]
    rng = np.random.default_rng(seed)
    left, right = (np.linalg.qr(rng.normal(size=(size, len(s))))[0] for size in (m, n))
    return left * s @ right.T, s


def finite(answer, A):
    """The answer as an array shaped like A, with finite entries."""
    B = array(answer, np.shape(A))
    assert np.isfinite(B).all(), f"the answer has entries that are not finite: {B.tolist()}"
    return B


def spectrum(B):
    """The singular values of B; of a wrong answer with huge entries, too large without a warning."""
    with np.errstate(all="ignore"):
        return np.linalg.svd(B, compute_uv=False)


@essential
@given(with_spectrum(), st.integers(0, 4))
def test_no_matrix_of_rank_k_is_nearer(student, pair, k):
    """‖A − B‖_F = √(σₖ₊₁² + … + σᵣ²): the theorem of Eckart and Young."""
    A, s = pair
    B = finite(student.low_rank(A, k), A)
    with np.errstate(all="ignore"):
        distance = np.linalg.norm(A - B)
    assert distance == approx(np.linalg.norm(s[k:]), abs=1e-6 * s[0])


@given(with_spectrum(), st.integers(0, 3))
def test_the_rank_is_at_most_k(student, pair, k):
    """rank B ≤ k: all but k singular values of B vanish."""
    A, s = pair
    left = spectrum(finite(student.low_rank(A, k), A))[k:]
    assert left == approx(np.zeros(len(left)), abs=1e-6 * s[0])


@given(with_spectrum(), st.integers(0, 3))
def test_is_nearest_in_the_spectral_norm_too(student, pair, k):
    """‖A − B‖₂ = σₖ₊₁, the first singular value that is left out (0 if none is)."""
    A, s = pair
    with np.errstate(all="ignore"):
        gap = A - finite(student.low_rank(A, k), A)
    assert np.isfinite(gap).all(), "the answer has enormous entries"
    assert spectrum(gap)[0] == approx(s[k] if k < len(s) else 0.0, abs=1e-6 * s[0])


@cases(([[4, 0, 0], [0, 1, 0]], 1), ([[0, 0], [0, 3], [7, 0]], 1), ([[2, 2], [2, 2]], 1), ([[0, 0, 5]], 1))
def test_keeps_the_strongest_stretches(student, A, k):
    """Where σₖ > σₖ₊₁ the best matrix is unique: the k largest terms of the decomposition."""
    U, s, Vt = np.linalg.svd(np.array(A, dtype=float), full_matrices=False)
    expected = U[:, :k] * s[:k] @ Vt[:k]
    assert student.low_rank(np.array(A, dtype=float), k) == approx(expected, abs=1e-6 * s[0])


@given(with_spectrum(), st.integers(0, 3))
def test_enough_sheets_give_the_matrix_back(student, pair, more):
    """For k ≥ min(m, n), also far beyond, B = A."""
    A, s = pair
    assert student.low_rank(A, len(s) + more) == approx(A, abs=1e-6 * s[0])


@cases(([[1.0, 2.0], [3.0, 4.0]],), ([[1.0, 2.0, 3.0]],), ([[0.0], [0.0]],))
def test_rank_zero_is_the_zero_matrix(student, A):
    """A₀ = 0, shaped like A."""
    assert student.low_rank(np.array(A), 0) == approx(np.zeros(np.shape(A)))


@given(with_spectrum(), st.integers(1, 2), st.sampled_from([1e-149, 1e-8, 1e149]))
def test_scales_with_the_matrix(student, pair, k, c):
    """The nearest matrix to c·A lies at c times the distance, for matrices of any size from 1e-150 to 1e150."""
    A, s = pair
    B = finite(student.low_rank(c * A, k), A)
    with np.errstate(all="ignore"):
        distance = np.linalg.norm(A - B / c)
    assert distance == approx(np.linalg.norm(s[k:]), abs=1e-6 * s[0])


@cases(([[3, -1], [1, -3]], 1, [[2, -2], [2, -2]]), ([[0, 2], [0, 0], [1, 0]], 1, [[0, 2], [0, 0], [0, 0]]))
def test_accepts_lists(student, A, k, B):
    """A plain list of rows is a matrix too."""
    assert student.low_rank(A, k) == approx(np.array(B, dtype=float), abs=1e-6 * 4)


@given(with_spectrum(), st.integers(0, 3))
def test_leaves_the_matrix_alone(student, pair, k):
    """low_rank never changes A."""
    untouched(student.low_rank, pair[0], k)


TALL = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 7.0]])


@cases((TALL, -1), (TALL, -2), (TALL, -5), (np.zeros((2, 3)), -1))
def test_rejects_a_negative_rank(student, A, k):
    """No matrix has a negative rank: k < 0 raises ValueError."""
    with raises(ValueError):
        student.low_rank(A, k)


@cases(([1.0, 2.0, 3.0], 1), (np.ones((2, 2, 2)), 1), ([1, 2], 0), ([1, 2], 5))
def test_rejects_what_is_not_a_matrix(student, A, k):
    """Only a two-dimensional array has a rank; else ValueError."""
    with raises(ValueError):
        student.low_rank(A, k)
