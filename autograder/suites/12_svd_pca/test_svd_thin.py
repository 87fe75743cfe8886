"""12 SVD and PCA, exercise svd_thin.

Notation: A is (m, n), r = min(m, n), U is (m, r), s is (r,), Vt is (r, n), ε is the machine epsilon, 2e-16.

Only properties are tested: signs, and bases where singular values are equal, are free. Tolerances: the docstring lets
values up to 1e-6·σ₁ count as zero, so A and s are compared to within 1e-6·σ₁. The method by way of AᵀA gives columns
u that are orthonormal up to about ε(σ₁/σᵣ)²; here σ₁/σᵣ ≤ 72, so that 1e-9 leaves a factor of about 1000.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, matrices, quiet, raises, untouched

WHOLE = st.integers(-3, 3)
# Two rows or two columns: σ₁²σ₂² is the determinant of a matrix of whole numbers, so σ₂ > 0 implies σ₁σ₂ ≥ 1 and
# σ₁/σ₂ ≤ σ₁² ≤ 4·2·9 = 72.
SMALL = st.one_of(
    matrices((1, 4), (1, 2), elements=WHOLE),
    matrices((1, 2), (1, 4), elements=WHOLE),
)
RANK_ONE = st.tuples(
    matrices((2, 4), 1, elements=st.integers(1, 3)), matrices(1, (2, 4), elements=st.integers(-3, -1))
).map(lambda pair: pair[0] @ pair[1])


POSITIVE = st.sampled_from([4.0, 2.0, 1.0, 0.5])


@st.composite
def with_spectrum(draw, values=POSITIVE):
    """A matrix and its singular values, by construction: A = Q₁ diag(s) Q₂ᵀ with orthonormal columns."""
    m, n, seed = draw(st.integers(1, 5)), draw(st.integers(1, 5)), draw(st.integers(0, 999))
    s = np.sort(draw(st.lists(values, min_size=min(m, n), max_size=min(m, n))))[::-1]
    rng = np.random.default_rng(seed)
    left, right = (np.linalg.qr(rng.normal(size=(size, len(s))))[0] for size in (m, n))
    return left * s @ right.T, s


def parts(answer, A):
    """U, s and Vt as arrays of the right shapes, with finite entries."""
    (m, n), r = np.shape(A), min(np.shape(A))
    three = isinstance(answer, tuple | list) and len(answer) == 3
    assert three, "svd_thin returns the tuple (U, s, Vt)"
    U, s, Vt = array(answer[0], (m, r)), array(answer[1], (r,)), array(answer[2], (r, n))
    for name, factor in (("U", U), ("s", s), ("Vt", Vt)):
        assert np.isfinite(factor).all(), f"{name} has entries that are not finite: {factor.tolist()}"
    return U, s, Vt


def product(U, s, Vt):
    """U diag(s) Vt; an overflow (from a wrong answer) gives inf or nan and no warning."""
    with np.errstate(all="ignore"):
        return (U * s) @ Vt


def gram(Q):
    """QᵀQ; an overflow (from a wrong answer) gives inf or nan and no warning."""
    with np.errstate(all="ignore"):
        return Q.T @ Q


def noise(A):
    """What counts as zero beside this matrix: 1e-6·σ₁."""
    return 1e-6 * np.linalg.norm(A, 2)


@essential
@given(SMALL)
def test_rebuilds_the_matrix(student, A):
    """A = U diag(s) Vᵀ."""
    assert product(*parts(student.svd_thin(A), A)) == approx(A, abs=noise(A))


@given(with_spectrum())
def test_the_columns_of_U_are_orthonormal(student, pair):
    """UᵀU = I."""
    A, s = pair
    U, _, _ = parts(student.svd_thin(A), A)
    assert gram(U) == approx(np.eye(len(s)), abs=1e-9)


@given(SMALL)
def test_the_rows_of_Vt_are_orthonormal(student, A):
    """VᵀV = I."""
    _, s, Vt = parts(student.svd_thin(A), A)
    assert gram(Vt.T) == approx(np.eye(len(s)), abs=1e-9)


@given(with_spectrum(st.sampled_from([4.0, 2.0, 1.0, 0.5, 0.0])))
def test_finds_the_singular_values_of_a_matrix_built_from_them(student, pair):
    """If A = Q₁ diag(s) Q₂ᵀ with orthonormal columns in Q₁ and Q₂, then s are its singular values."""
    A, s = pair
    assert parts(student.svd_thin(A), A)[1] == approx(s, abs=1e-6 * s[0])


@given(SMALL)
def test_singular_values_descend_and_are_not_negative(student, A):
    """σ₁ ≥ σ₂ ≥ … ≥ σᵣ ≥ 0."""
    _, s, _ = parts(student.svd_thin(A), A)
    assert (s >= 0).all(), f"singular values are not negative, but s is {s.tolist()}"
    assert (np.diff(s) <= 0).all(), f"singular values descend, but s is {s.tolist()}"


@given(RANK_ONE)
def test_U_is_orthonormal_even_where_the_rank_is_lower(student, A):
    """UᵀU = I also where A has rank 1: directions with σ = 0 are filled with unit vectors."""
    U, s, _ = parts(student.svd_thin(A), A)
    assert gram(U) == approx(np.eye(len(s)), abs=1e-9)


@cases((1, 1), (3, 2), (2, 3), (4, 4))
def test_the_zero_matrix_has_a_decomposition_too(student, m, n):
    """For A = 0 all singular values are 0, and U and V are orthonormal all the same."""
    A, identity = np.zeros((m, n)), np.eye(min(m, n))
    U, s, Vt = parts(student.svd_thin(A), A)
    assert s == approx(np.zeros(min(m, n)))
    assert gram(U) == approx(identity, abs=1e-9)
    assert gram(Vt.T) == approx(identity, abs=1e-9)


@given(st.one_of(RANK_ONE, SMALL))
def test_issues_no_warning(student, A):
    """No division by zero and no root of a negative number, whatever the rank."""
    quiet(student.svd_thin, A)


@given(SMALL, st.sampled_from([1e-149, 1e-50, 1e50, 1e149]))
def test_scales_with_the_matrix(student, A, c):
    """c·A has the singular values c·σᵢ, for matrices of any size from 1e-150 to 1e150."""
    U, s, Vt = parts(student.svd_thin(c * A), A)
    with np.errstate(all="ignore"):
        s = s / c
    assert s == approx(np.linalg.svd(A, compute_uv=False), abs=noise(A))
    assert product(U, s, Vt) == approx(A, abs=noise(A))


@cases(
    (np.array([[-3, 0], [0, 1]]), [3, 1]),
    (np.array([[1, 0], [0, 2]]), [2, 1]),
    (np.array([[1000, 0], [0, 5]]), [1000, 5]),
    (np.array([[200, 0], [0, 100]], dtype=np.uint8), [200, 100]),
)
def test_diagonal_matrices_are_no_exception(student, A, expected):
    """The singular values of a diagonal matrix are the sizes of its entries, descending; A = U diag(s) Vᵀ."""
    U, s, Vt = parts(student.svd_thin(A), A)
    assert s == approx(np.array(expected, dtype=float), abs=1e-6 * expected[0])
    assert product(U, s, Vt) == approx(A.astype(float), abs=1e-6 * expected[0])


@cases(([[3, -1], [1, -3]],), ([[1, 2, 3]],), ([[1], [0], [2]],), ([[0, 0], [0, 0]],))
def test_accepts_lists(student, A):
    """A plain list of rows is a matrix too."""
    assert product(*parts(student.svd_thin(A), A)) == approx(np.array(A, dtype=float), abs=noise(A))


@given(SMALL, st.booleans())
def test_leaves_the_matrix_alone(student, A, whole):
    """svd_thin never changes A."""
    untouched(student.svd_thin, A.astype(int) if whole else A)


@cases(([1.0, 2.0, 3.0],), (2.0,), (np.ones((2, 2, 2)),))
def test_rejects_what_is_not_a_matrix(student, A):
    """Only a two-dimensional array has this decomposition; else ValueError."""
    with raises(ValueError):
        student.svd_thin(A)
