"""08 Bases, exercise coordinates.  Notation: B is (n, n), its columns a basis; x, c are (n,), B c = x."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, finite, quiet, raises, untouched, vectors, weight

EPS = np.finfo(float).eps


def basis_and_integers(n):
    """An integer basis (L·U with pivots ±1, ±2) and integer coordinates, so that B c is exact."""
    entries = st.lists(st.integers(-2, 2), min_size=n * n, max_size=n * n)
    pivots = st.lists(st.sampled_from([-2, -1, 1, 2]), min_size=n, max_size=n)
    coordinates = st.lists(st.integers(-9, 9), min_size=n, max_size=n)
    return st.tuples(entries, pivots, coordinates).map(lambda parts: _put_together(n, *parts))


def _put_together(n, entries, pivots, c):
    M = np.reshape(entries, (n, n))
    B = (np.tril(M, -1) + np.eye(n)) @ (np.triu(M, 1) + np.diag(pivots))
    return B, np.array(c, dtype=float)


BASES = st.integers(1, 4).flatmap(basis_and_integers)


def rounding(B, c):
    """Solving a system of size n errs by a small multiple of n·ε·κ(B)·‖c‖."""
    return 100 * len(c) * EPS * np.linalg.cond(B) * np.linalg.norm(c)


def of_deficient_rank(n, seed):
    """An (n, n) matrix of rank n − 1; rounding makes its last pivot a crumb, on most machines not exactly 0."""
    rng = np.random.default_rng(seed)
    return rng.normal(size=(n, n - 1)) @ rng.normal(size=(n - 1, n))


@essential
@given(BASES)
def test_undoes_the_combination(student, pair):
    """The coordinates of c₁b₁ + … + cₙbₙ are c₁, …, cₙ."""
    B, c = pair
    assert student.coordinates(B, B @ c) == approx(c, rel=0, abs=rounding(B, c))


@given(st.integers(1, 5).flatmap(lambda n: st.tuples(vectors(n * n, elements=finite(-1, 1)), vectors(n))))
def test_round_trip(student, pair):
    """Going to coordinates and back gives the same vector: B·coordinates(B, x) = x."""
    entries, x = pair
    n = len(x)
    B = entries.reshape(n, n) + 2 * n * np.eye(n)[::-1]  # κ(B) <= 3
    c = array(student.coordinates(B, x), (n,))
    assert B @ c == approx(x, rel=0, abs=100 * n * EPS * np.linalg.norm(x))


@cases(
    ([[0.0, 1.0], [1.0, 0.0]], [5.0, 7.0], [7.0, 5.0]),
    ([[0.0, 0.0, 1.0], [1.0, 0.0, 0.0], [0.0, 1.0, 0.0]], [1.0, 2.0, 3.0], [2.0, 3.0, 1.0]),
    ([[0.0, 1.0], [2.0, 1.0]], [3.0, 5.0], [1.0, 3.0]),
)
def test_zeros_on_the_diagonal_do_no_harm(student, B, x, c):
    """A basis may have zeros anywhere, also on the diagonal of B."""
    assert quiet(student.coordinates, np.array(B), np.array(x)) == approx(c, rel=1e-13)


@cases(1e-150, 1e-8, 1e8, 1e150)
def test_length_of_the_basis_vectors_does_not_matter(student, s):
    """Very short and very long basis vectors are a basis too: the coordinates of s·Bc in s·B are c."""
    B = np.array([[2.0, 1.0, 0.0], [0.0, 1.0, 1.0], [1.0, 0.0, 1.0]])
    c = np.array([1.0, -2.0, 3.0])
    assert quiet(student.coordinates, s * B, s * (B @ c)) == approx(c, rel=0, abs=rounding(B, c))


@cases(np.array([[1.0, 1.0], [1.0, 1.0 + 1e-9]]), np.vander(np.linspace(0, 1, 12), increasing=True))  # κ: 4e9, 9e8
def test_stays_accurate_on_nearly_dependent_vectors(student, B):
    """When x = Bc, the error is at most 100·n·ε·κ(B)·‖c‖: nearly dependent vectors are a basis too."""
    c = np.arange(1.0, len(B) + 1)
    assert student.coordinates(B, B @ c) == approx(c, rel=0, abs=rounding(B, c))


@weight(2)
@cases(
    ([[1, 2], [2, 4]], [1, 2]),
    ([[1, 2, 3], [4, 5, 6], [7, 8, 9]], [6, 15, 24]),
    (of_deficient_rank(3, seed=3), [1, 1, 1]),
    (of_deficient_rank(3, seed=5), [1, 1, 1]),
    (of_deficient_rank(4, seed=1), [1, 1, 1, 1]),
    (of_deficient_rank(4, seed=3), [1, 1, 1, 1]),
    (np.zeros((2, 2)), [0, 0]),
    (np.ones((4, 4)), [1, 1, 1, 1]),
    ([[0.0]], [0.0]),
)
def test_rejects_dependent_columns(student, B, x):
    """Dependent columns are no basis: an x has no coordinates, or many, so coordinates raises ValueError."""
    with raises(ValueError):
        student.coordinates(np.array(B, dtype=float), np.array(x, dtype=float))


@cases(
    (np.eye(2), np.ones((2, 1))),
    (np.eye(2), np.ones((2, 2))),
    (np.eye(2), np.ones(3)),
    (np.eye(3)[:, :2], np.ones(3)),
    (np.eye(3)[:2], np.ones(2)),
)
def test_rejects_shapes_that_do_not_fit(student, B, x):
    """B is (n, n) and x is (n,): anything else raises ValueError, also an x of shape (n, 1)."""
    with raises(ValueError):
        student.coordinates(B, x)


@cases(
    ([[2, 0], [0, 4]], [1, 1], [0.5, 0.25]),
    (np.array([[1, 1], [1, -1]]), np.array([2, 1]), [1.5, 0.5]),
    ([[4]], [6], [1.5]),
)
def test_accepts_lists_and_integers(student, B, x, c):
    """Lists and integer arrays are accepted, and the coordinates are not rounded to integers."""
    assert student.coordinates(B, x) == approx(c, rel=1e-13)


@given(BASES)
def test_leaves_its_arguments_alone(student, pair):
    """B and x are not changed."""
    B, c = pair
    untouched(student.coordinates, B, B @ c)
