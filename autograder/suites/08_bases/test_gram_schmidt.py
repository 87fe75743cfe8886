"""08 Bases, exercise gram_schmidt.  Notation: V is (n, k), Q is (n, r), QᵀQ = I, r columns are kept."""

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, matrices, quiet, untouched, weight

EPS = np.finfo(float).eps
SMALL = st.integers(-3, 3)
INTEGERS = matrices((1, 4), (1, 5), elements=SMALL).filter(np.any)
INDEPENDENT = st.integers(1, 4).flatmap(lambda n: matrices(n, (1, n), elements=st.integers(-1, 1)))
# Twelve powers of t at twelve points: κ is 9e8.
VANDERMONDE = np.vander(np.linspace(0, 1, 12), increasing=True)


def exact_gram_schmidt(V):
    """The orthonormal columns, by exact fractions until they are scaled, and which columns were kept."""
    found: list[list[Fraction]] = []
    kept: list[int] = []
    for j, v in enumerate(V.T):
        w = [Fraction(int(entry)) for entry in v]
        for u in found:
            factor = sum((a * b for a, b in zip(u, w, strict=True)), Fraction(0)) / sum((a * a for a in u), Fraction(0))
            w = [b - factor * a for a, b in zip(u, w, strict=True)]
        if any(w):
            found.append(w)
            kept.append(j)
    columns = [np.array(u, dtype=float) / np.linalg.norm(np.array(u, dtype=float)) for u in found]
    return np.reshape(columns, (len(columns), len(V))).T, kept


def rounding(V, kept):
    """Gram–Schmidt moves its columns by a small multiple of ε·κ of the columns kept."""
    return 100 * EPS * np.linalg.cond(V[:, kept]) if kept else 0.0


def of_rank_two(scale):
    """Four vectors in a plane of R⁵; rounding leaves crumbs of about ε·scale outside it."""
    rng = np.random.default_rng(8)
    return scale * (rng.normal(size=(5, 2)) @ rng.normal(size=(2, 4)))


# Five times the identity outweighs the other entries of a column, at most 3 of size 1: independent for sure.
@essential
@given(INDEPENDENT)
def test_straightens_independent_vectors(student, V):
    """Each q is, up to sign, what is left of its v after the shadows on the earlier directions, scaled to length 1."""
    V = V + 5 * np.eye(*V.shape)
    Q, kept = exact_gram_schmidt(V)
    found = array(student.gram_schmidt(V), V.shape)
    signs = np.where(np.sum(found * Q, axis=0) < 0, -1.0, 1.0)
    assert found * signs == approx(Q, rel=0, abs=rounding(V, kept))


@given(INDEPENDENT)
def test_points_to_the_side_of_the_vector(student, V):
    """qᵀv > 0: each q is a positive multiple of what was left of its v."""
    V = V - 5 * np.eye(*V.shape)
    products = np.sum(array(student.gram_schmidt(V), V.shape) * V, axis=0)
    assert (products > 0).all(), f"the products qᵀv are {products.tolist()}: not all positive"


@weight(2)
@given(INTEGERS)
def test_keeps_the_new_and_drops_the_dependent(student, V):
    """One direction for each vector that is not in the span of the earlier ones, and none for the others."""
    Q, kept = exact_gram_schmidt(V)
    assert student.gram_schmidt(V) == approx(Q, rel=0, abs=rounding(V, kept))


@given(INTEGERS)
def test_columns_are_orthonormal(student, V):
    """The columns have length 1 and are perpendicular to each other: QᵀQ = I."""
    _, kept = exact_gram_schmidt(V)
    Q = array(student.gram_schmidt(V), (len(V), None))
    gram = Q.T @ Q
    assert gram == approx(np.eye(Q.shape[1]), rel=0, abs=rounding(V, kept))


@given(matrices((1, 4), (2, 4), elements=SMALL))
def test_later_columns_do_not_change_earlier_directions(student, V):
    """The first j columns of V alone decide the directions made from them."""
    _, kept = exact_gram_schmidt(V)
    first = array(student.gram_schmidt(V[:, :-1]), (len(V), None))
    Q = array(student.gram_schmidt(V), (len(V), None))
    message = f"{Q.shape[1]} columns cannot begin with the {first.shape[1]} made without the last vector"
    assert Q.shape[1] >= first.shape[1], message
    assert Q[:, : first.shape[1]] == approx(first, rel=0, abs=rounding(V, kept))


@cases(
    ([[1, 2, 0], [0, 0, 2]], [[1, 0], [0, 1]]),
    ([[1, -1, 1, 1], [0, 0, 2, 2], [0, 0, 0, 0], [0, 0, 0, -5]], [[1, 0, 0], [0, 1, 0], [0, 0, 0], [0, 0, -1]]),
)
def test_goes_on_after_a_dependent_column(student, V, Q):
    """A dependent column is dropped, and the columns after it still give their directions."""
    assert student.gram_schmidt(np.array(V, dtype=float)) == approx(Q, rel=0, abs=1e-14)


@cases(1e-150, 1e-8, 1.0, 1e3, 1e8, 1e150)
def test_dependence_is_relative(student, scale):
    """Vectors of one plane give two directions, however long they are: what is left is compared with them."""
    Q = array(quiet(student.gram_schmidt, of_rank_two(scale)))
    assert Q.shape == (5, 2), f"two directions were expected, so shape (5, 2), not {Q.shape}"


@cases([1e-150, 1e-8, 1.0], [1.0, 1e-8, 1e-14], [1.0, 1e-150, 1e150])
def test_short_vectors_count_as_much_as_long_ones(student, lengths):
    """A vector is never dropped for being short, not even beside much longer ones."""
    V = np.array([[2.0, 1.0, 0.0], [0.0, 1.0, 1.0], [1.0, 0.0, 1.0]])
    Q, kept = exact_gram_schmidt(V)
    assert quiet(student.gram_schmidt, V * np.array(lengths)) == approx(Q, rel=0, abs=rounding(V, kept))


# What is left of the second column is d times its length.
@cases(
    (1e-6, {}, 2),
    (1e-14, {}, 1),
    (1e-6, {"rtol": 1e-2}, 1),
    (1e-14, {"rtol": 1e-18}, 2),
    (1e-9, {"rtol": 0}, 2),
)
def test_rtol_decides_what_is_dropped(student, d, rtol, r):
    """A column is dropped when at most rtol of its length is left; rtol is 1e-10 unless told otherwise."""
    Q = array(student.gram_schmidt(np.array([[1.0, 1.0], [0.0, d]]), **rtol))
    assert Q.shape == (2, r), f"{r} of the 2 columns should be kept, so shape (2, {r}), not {Q.shape}"


@cases(
    ([[0, 3], [0, 4]], [[0.6], [0.8]]),
    ([[0, 0, 2], [0, 1, 0], [0, 0, 0]], [[0, 1], [1, 0], [0, 0]]),
    ([[5, 0], [0, 0]], [[1], [0]]),
    ([[0, 0], [0, 0]], np.zeros((2, 0))),
    ([[0], [0], [0]], np.zeros((3, 0))),
)
def test_zero_vectors_are_dropped(student, V, Q):
    """A zero vector gives no direction and no warning, also for rtol = 0; nothing but zeros gives shape (n, 0)."""
    V, Q = np.array(V, dtype=float), np.array(Q, dtype=float)
    assert quiet(student.gram_schmidt, V) == approx(Q, rel=1e-13)
    assert quiet(student.gram_schmidt, V, rtol=0) == approx(Q, rel=1e-13)


@weight(3)
@cases(VANDERMONDE, VANDERMONDE[:, ::-1], VANDERMONDE[:, :9], 1e-100 * VANDERMONDE)
def test_stays_orthogonal_on_nearly_dependent_vectors(student, V):
    """On nearly dependent columns ‖QᵀQ − I‖ stays below 100·ε·κ(V), which needs the modified method."""
    Q = array(student.gram_schmidt(V), V.shape)
    defect = np.linalg.norm(Q.T @ Q - np.eye(V.shape[1]), 2)
    bound = 100 * EPS * np.linalg.cond(V)
    assert defect <= bound, f"‖QᵀQ − I‖ is {defect:.1e} and should be at most 100·ε·κ(V) = {bound:.1e}"


@cases(
    ([[3, 2], [4, 1]], [[0.6, 0.8], [0.8, -0.6]]),
    (np.array([[3, 2], [4, 1]]), [[0.6, 0.8], [0.8, -0.6]]),
    ([[2, 4], [0, 0]], [[1], [0]]),
    ([[-7]], [[-1]]),
)
def test_accepts_lists_and_integers(student, V, Q):
    """Lists and integer arrays are accepted, and nothing is rounded to integers on the way."""
    assert student.gram_schmidt(V) == approx(Q, rel=0, abs=1e-14)


@given(INTEGERS)
def test_leaves_its_argument_alone(student, V):
    """V is not changed."""
    untouched(student.gram_schmidt, V)
