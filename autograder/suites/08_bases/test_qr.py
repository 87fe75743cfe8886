"""08 Bases, exercise qr.  Notation: A = QR is (m, n), Q is (m, n), QᵀQ = I, R is (n, n) upper triangular."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, quiet, raises, untouched, weight

EPS = np.finfo(float).eps
VANDERMONDE = np.vander(np.linspace(0, 1, 12), increasing=True)  # κ = 9e8
TALL_VANDERMONDE = np.vander(np.linspace(0, 1, 30), 12, increasing=True)  # κ = 2e8


def independent(shape):
    """Integer (n + extra, n) matrices whose first n rows are L·U with pivots ±1, ±2: independent for sure."""
    n, extra = shape
    entries = st.lists(st.integers(-2, 2), min_size=n * n, max_size=n * n)
    pivots = st.lists(st.sampled_from([-2, -1, 1, 2]), min_size=n, max_size=n)
    below = st.lists(st.integers(-3, 3), min_size=extra * n, max_size=extra * n)
    return st.tuples(entries, pivots, below).map(lambda parts: _put_together(n, *parts))


def _put_together(n, entries, pivots, below):
    M = np.reshape(entries, (n, n))
    top = (np.tril(M, -1) + np.eye(n)) @ (np.triu(M, 1) + np.diag(pivots))
    return np.vstack([np.reshape(below, (-1, n)), top])


MATRICES = st.tuples(st.integers(1, 4), st.integers(0, 2)).flatmap(independent)


def pair(answer, A):
    """The answer as the two arrays Q and R, of the right shapes."""
    two = isinstance(answer, tuple | list) and len(answer) == 2
    assert two, "qr returns a tuple of two arrays, (Q, R)"
    m, n = A.shape
    return array(answer[0], (m, n)), array(answer[1], (n, n))


def oracle(A):
    """NumPy's factorisation (Householder's reflections), its signs chosen so that the diagonal is positive."""
    Q, R = np.linalg.qr(A)
    signs = np.where(np.diag(R) < 0, -1.0, 1.0)
    return Q * signs, signs[:, None] * R


@essential
@given(MATRICES)
def test_is_the_only_factorisation(student, A):
    """Up to signs there is one pair only with A = QR, QᵀQ = I and R upper triangular."""
    Q, R = oracle(A)
    rounding = float(100 * EPS * np.linalg.cond(A))  # how far rounding can move Q, and R relative to ‖A‖
    found_Q, found_R = pair(student.qr(A), A)
    signs = np.where(np.diag(found_R) < 0, -1.0, 1.0)
    assert found_Q * signs == approx(Q, rel=0, abs=rounding)
    assert signs[:, None] * found_R == approx(R, rel=0, abs=rounding * float(np.linalg.norm(A)))


@given(MATRICES)
def test_product_gives_back_the_matrix(student, A):
    """Q R = A, with an error of at most 1e-13·‖A‖."""
    Q, R = pair(student.qr(A), A)
    product = Q @ R
    assert product == approx(A, rel=0, abs=1e-13 * float(np.linalg.norm(A, 2)))


@given(MATRICES)
def test_R_is_exactly_triangular(student, A):
    """Below the diagonal of R stand exact zeros, without crumbs."""
    _, R = pair(student.qr(A), A)
    crumbs = np.tril(R, -1)
    assert not crumbs.any(), f"below the diagonal of R stands {crumbs[crumbs != 0][0]!r}, which is not exactly 0"


@weight(2)
@given(MATRICES)
def test_diagonal_of_R_is_positive(student, A):
    """Every Rⱼⱼ is positive: qⱼ points to the side of aⱼ."""
    _, R = pair(student.qr(A), A)
    assert (np.diag(R) > 0).all(), f"the diagonal of R is {np.diag(R).tolist()}: not all positive"


@weight(3)
@cases(VANDERMONDE, TALL_VANDERMONDE, VANDERMONDE[:, ::-1], 1e-100 * VANDERMONDE)
def test_stays_accurate_on_nearly_dependent_columns(student, A):
    """‖QᵀQ − I‖ and ‖A − QR‖/‖A‖ are at most 1e-13, also where κ(A) is 1e9: this takes two passes."""
    Q, R = pair(student.qr(A), A)
    defect = np.linalg.norm(Q.T @ Q - np.eye(A.shape[1]), 2)
    assert defect <= 1e-13, f"‖QᵀQ − I‖ is {defect:.1e}, and should be at most 1e-13"
    missing = np.linalg.norm(A - Q @ R, 2) / np.linalg.norm(A, 2)
    assert missing <= 1e-13, f"‖A − QR‖/‖A‖ is {missing:.1e}, and should be at most 1e-13"


@cases(1e-150, 1e-20, 1e20, 1e150, np.array([1.0, 1e-20]), np.array([1e-150, 1e150]))
def test_scaling_the_columns_scales_R_alone(student, s):
    """If A = QR then AD = Q(RD) for D = sI with s > 0, or D diagonal and positive, however large or small."""
    A = np.array([[2.0, 1.0], [1.0, -1.0], [2.0, 3.0]])
    Q, R = oracle(A)
    found_Q, found_R = pair(quiet(student.qr, s * A), A)
    assert found_Q == approx(Q, rel=0, abs=1e-13)
    assert found_R / s == approx(R, rel=0, abs=1e-13)


@cases(
    np.array([[1.0, 2.0], [2.0, 4.0]]),
    np.array([[1.0, 1.0, 2.0], [1.0, 2.0, 3.0], [1.0, 3.0, 4.0], [1.0, 4.0, 5.0]]),
    np.array([[0.0, 1.0], [0.0, 1.0], [0.0, 2.0]]),
    np.zeros((2, 1)),
    1e8 * np.array([[0.1, 0.7, 0.6], [0.3, 0.4, 0.1], [0.2, 0.9, 0.7]]),
)
def test_rejects_dependent_columns(student, A):
    """Dependent columns leave the diagonal of R with a zero, so qr raises ValueError."""
    with raises(ValueError):
        student.qr(A)


@cases(np.array([[1.0, 0.0, 2.0], [0.0, 1.0, 3.0]]), np.array([[1.0, 2.0]]))
def test_rejects_more_columns_than_rows(student, A):
    """More than m vectors of Rᵐ are dependent, so qr raises ValueError for m < n."""
    with raises(ValueError):
        student.qr(A)


@cases([[3, 2], [4, 1]], np.array([[3, 2], [4, 1]]))
def test_accepts_lists_and_integers(student, A):
    """Lists and integer arrays are accepted, and the factors are not rounded to integers."""
    assert student.qr(A) == approx(([[0.6, 0.8], [0.8, -0.6]], [[5, 2], [0, 1]]), rel=0, abs=1e-14)


@given(MATRICES)
def test_leaves_its_argument_alone(student, A):
    """A is not changed."""
    untouched(student.qr, A)
