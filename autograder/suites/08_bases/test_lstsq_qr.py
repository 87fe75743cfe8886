"""08 Bases, exercise lstsq_qr.  Notation: A is (m, n), m >= n, b is (m,), x is (n,), r = b − Ax."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, quiet, raises, untouched, weight

EPS = np.finfo(float).eps
VANDERMONDE = np.vander(np.linspace(0, 1, 12), increasing=True)  # κ = 9e8
TALL_VANDERMONDE = np.vander(np.linspace(0, 1, 30), 12, increasing=True)  # κ = 2e8


def system(shape):
    """Integer A of shape (n + extra, n), independent by its last n rows, which are L·U, and an integer b."""
    n, extra = shape
    entries = st.lists(st.integers(-2, 2), min_size=n * n, max_size=n * n)
    pivots = st.lists(st.sampled_from([-2, -1, 1, 2]), min_size=n, max_size=n)
    above = st.lists(st.integers(-3, 3), min_size=extra * n, max_size=extra * n)
    b = st.lists(st.integers(-9, 9), min_size=n + extra, max_size=n + extra)
    return st.tuples(entries, pivots, above, b).map(lambda parts: _put_together(n, *parts))


def _put_together(n, entries, pivots, above, b):
    M = np.reshape(entries, (n, n))
    bottom = (np.tril(M, -1) + np.eye(n)) @ (np.triu(M, 1) + np.diag(pivots))
    return np.vstack([np.reshape(above, (-1, n)), bottom]), np.array(b, dtype=float)


TALL = st.tuples(st.integers(1, 3), st.integers(1, 3)).flatmap(system)
SQUARE = st.tuples(st.integers(1, 4), st.just(0)).flatmap(system)


def of_deficient_rank(n, seed):
    """An (n, n) matrix of rank n − 1; rounding makes its last pivot a crumb, on most machines not exactly 0."""
    rng = np.random.default_rng(seed)
    return rng.normal(size=(n, n - 1)) @ rng.normal(size=(n - 1, n))


def rounding(A, b, x):
    """QR errs by a small multiple of n·ε·(κ‖x‖ + κ²‖r‖/‖A‖): Higham, *Accuracy and Stability*, ch. 20."""
    kappa, size = np.linalg.cond(A), np.linalg.norm(A, 2)
    residual = np.linalg.norm(b - A @ x)
    return 100 * A.shape[1] * EPS * (kappa * np.linalg.norm(x) + kappa**2 * residual / size)


@essential
@given(TALL)
def test_is_the_nearest(student, system):
    """The answer minimises ‖Ax − b‖."""
    A, b = system
    x = np.linalg.lstsq(A, b)[0]
    assert student.lstsq_qr(A, b) == approx(x, rel=0, abs=rounding(A, b, x))


@given(TALL)
def test_residual_is_perpendicular_to_the_columns(student, system):
    """What is left, b − Ax, is perpendicular to every column of A."""
    A, b = system
    x = array(student.lstsq_qr(A, b), (A.shape[1],))
    allowed = np.linalg.norm(A, 2) ** 2 * rounding(A, b, np.linalg.lstsq(A, b)[0])
    assert A.T @ (b - A @ x) == approx(np.zeros(A.shape[1]), rel=0, abs=allowed)


@given(SQUARE)
def test_solves_square_systems(student, system):
    """With as many equations as unknowns the residual is 0: Ax = b."""
    A, b = system
    x = np.linalg.solve(A, b)
    assert student.lstsq_qr(A, b) == approx(x, rel=0, abs=rounding(A, b, x))


@weight(4)
@cases(VANDERMONDE, TALL_VANDERMONDE, TALL_VANDERMONDE[:, ::-1], VANDERMONDE[:, :10])
def test_stays_accurate_on_nearly_dependent_columns(student, A):
    """When b = Ax, the error is at most 100·n·ε·κ(A)·‖x‖: forming AᵀA squares κ and is far off."""
    n = A.shape[1]
    x = np.arange(1.0, n + 1)
    found = array(student.lstsq_qr(A, A @ x), (n,))
    error, bound = np.linalg.norm(found - x), 100 * n * EPS * np.linalg.cond(A) * np.linalg.norm(x)
    assert error <= bound, f"the error is {error:.1e}, and should be at most 100·n·ε·κ(A)·‖x‖ = {bound:.1e}"


@cases(1e-150, 1e-20, 1e20, 1e150, np.array([1.0, 1e-20]), np.array([1e-150, 1e150]))
def test_scaling_the_columns_scales_the_answer_back(student, s):
    """If column j of A is multiplied by sⱼ, then xⱼ is divided by sⱼ, and nothing else changes."""
    A, b = np.array([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0]]), np.array([1.0, 2.0, 4.0])
    x = array(quiet(student.lstsq_qr, s * A, b), (2,))
    assert s * x == approx([5 / 6, 3 / 2], rel=1e-12)


@cases(
    (np.array([[1.0], [1.0], [1.0]]), np.array([1.0, 2.0, 6.0]), [3.0]),
    (np.array([[2.0]]), np.array([6.0]), [3.0]),
    (np.array([[3.0], [4.0]]), np.array([-4.0, 3.0]), [0.0]),
)
def test_one_column_is_a_projection(student, A, b, x):
    """For a single column a the answer is aᵀb/aᵀa: the mean, for a column of ones."""
    assert student.lstsq_qr(A, b) == approx(x, rel=1e-13, abs=1e-14)


@cases(
    (np.ones((3, 1)), np.ones((3, 1))),
    (np.eye(3)[:, :2], np.ones((3, 2))),
    (np.eye(3)[:, :2], np.ones(2)),
    (np.eye(2), np.ones(3)),
)
def test_rejects_a_right_hand_side_that_does_not_fit(student, A, b):
    """b has one entry for each row of A, in shape (m,): anything else raises ValueError, also (m, 1)."""
    with raises(ValueError):
        student.lstsq_qr(A, b)


@cases(
    (np.array([[1.0, 2.0], [2.0, 4.0], [3.0, 6.0]]), np.array([1.0, 2.0, 3.0])),
    (np.array([[1.0, 2.0], [2.0, 4.0]]), np.array([1.0, 2.0])),
    (of_deficient_rank(3, seed=3), np.ones(3)),
    (of_deficient_rank(3, seed=5), np.ones(3)),
    (of_deficient_rank(4, seed=1), np.ones(4)),
    (np.array([[1.0, 0.0], [1.0, 0.0]]), np.array([1.0, 2.0])),
    (np.array([[1.0, 2.0, 3.0], [0.0, 1.0, 1.0]]), np.array([1.0, 2.0])),
)
def test_rejects_dependent_columns(student, A, b):
    """With dependent columns many x come equally close, so lstsq_qr raises ValueError (always for m < n)."""
    with raises(ValueError):
        student.lstsq_qr(A, b)


@cases(
    ([[1, 0], [1, 1], [1, 2]], [1, 2, 4]),
    (np.array([[1, 0], [1, 1], [1, 2]]), np.array([1, 2, 4])),
)
def test_accepts_lists_and_integers(student, A, b):
    """Lists and integer arrays are accepted, and the answer is not rounded to integers."""
    assert student.lstsq_qr(A, b) == approx([5 / 6, 3 / 2], rel=1e-13)


@given(TALL)
def test_leaves_its_arguments_alone(student, system):
    """A and b are not changed."""
    untouched(student.lstsq_qr, *system)
