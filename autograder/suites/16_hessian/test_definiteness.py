"""16 Hessian, exercise definiteness.

Notation: H is symmetric, (n, n), with the eigenvalues λ; rtol·max|λ| is the size up to which an eigenvalue counts as 0.

Where H = LᵀDL with a unit triangular L of whole numbers, H is exact, and by Sylvester's law of inertia it has as many
positive and negative eigenvalues as the diagonal matrix D. For n ≤ 4 and the entries used here its other eigenvalues
are above 1e-5·max|λ|, so that the tolerance plays no part.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import cases, essential, exactly, quiet, raises, untouched, weight


def name(signs):
    """The verdict for eigenvalues of these signs."""
    up, down = any(s > 0 for s in signs), any(s < 0 for s in signs)
    if up and down:
        return "indefinite"
    if not up and not down:
        return "zero"
    return ("positive" if up else "negative") + (" definite" if all(signs) else " semidefinite")


@st.composite
def congruent(draw, entries):
    """A symmetric matrix of whole numbers, and its verdict by Sylvester's law."""
    D = draw(st.lists(entries, min_size=1, max_size=4))
    n = len(D)
    below = draw(st.lists(st.sampled_from([-1, 0, 1]), min_size=n * n, max_size=n * n))
    L = np.tril(np.reshape(below, (n, n)), -1) + np.eye(n)
    return L.T @ np.diag(D) @ L, name(D)


REGULAR = st.one_of(*(st.just(signs) for signs in ([1, 2, 3], [-1, -2, -3], [1, 2, -1, -2]))).flatmap(
    lambda some: congruent(st.sampled_from(some))
)
ANY = (
    congruent(st.sampled_from([1, 2, 0, -1]))
    | congruent(st.sampled_from([1, 3, 0]))
    | congruent(st.sampled_from([-1, 0]))
)
SCALES = st.sampled_from([1e-150, 1e-30, 1e-9, 1e9, 1e140])


@essential
@given(REGULAR)
def test_the_signs_of_the_eigenvalues_decide(student, pair):
    """All positive: positive definite. All negative: negative definite. Both signs: indefinite."""
    H, verdict = pair
    assert student.definiteness(H) == exactly(verdict)


@cases(
    ([[1, 2], [2, 1]], "indefinite"),
    ([[1, -3], [-3, 5]], "indefinite"),
    ([[-1, 2], [2, -1]], "indefinite"),
    ([[2, 2, 2], [2, 2, 1], [2, 1, 2]], "indefinite"),
    ([[4, 1, 0], [1, 4, 1], [0, 1, 4]], "positive definite"),
    ([[1, 1, 0], [1, 3, 2], [0, 2, 1]], "indefinite"),
)
def test_the_diagonal_does_not_decide(student, H, verdict):
    """A positive diagonal is needed for a positive definite matrix, but it is not enough."""
    assert student.definiteness(np.array(H, dtype=float)) == exactly(verdict)


@weight(2)
@cases(
    (np.diag([-1.0, -1.0, 1.0]), "indefinite"),
    (np.diag([1.0, -1.0, -1.0]), "indefinite"),
    (-np.eye(3), "negative definite"),
    (-2 * np.eye(5), "negative definite"),
    (-np.eye(4), "negative definite"),
    (np.diag([3.0, -1.0, 2.0, -5.0]), "indefinite"),
    (0.01 * np.eye(9), "positive definite"),
)
def test_the_determinant_does_not_decide(student, H, verdict):
    """det > 0 also for diag(−1, −1, 1), a saddle; det < 0 also for −I₃, a maximum."""
    assert student.definiteness(H) == exactly(verdict)


@cases(
    ([[1, 1], [1, 1]], "positive semidefinite"),
    ([[-4, 2], [2, -1]], "negative semidefinite"),
    ([[0, 0], [0, -1]], "negative semidefinite"),
    ([[0, 0], [0, 3]], "positive semidefinite"),
    ([[0, 0, 0], [0, 0, 0], [0, 0, 0]], "zero"),
    ([[0]], "zero"),
    ([[1, 0, 0], [0, 0, 0], [0, 0, -1]], "indefinite"),
    ([[0, 1], [1, 0]], "indefinite"),
    ([[1, 1, 0], [1, 1, 0], [0, 0, -2]], "indefinite"),
)
def test_zeros_among_the_eigenvalues(student, H, verdict):
    """Semidefinite: one sign, and zeros. Both signs are indefinite, with zeros or without. All zero: "zero"."""
    assert student.definiteness(np.array(H, dtype=float)) == exactly(verdict)


@given(ANY, SCALES)
def test_units_do_not_matter(student, pair, c):
    """cH with c > 0 has the same name as H, from 1e-150 to 1e140, and no warning is issued."""
    H, verdict = pair
    assert quiet(student.definiteness, c * H) == exactly(verdict)


V = np.array([0.1, 0.7, -0.3])  # vvᵀ has the eigenvalues ‖v‖², 0, 0; computed, the zeros are about 1e-17


@cases(
    (np.outer(V, V), 1e-9, "positive semidefinite"),
    (-1e-12 * np.outer(V, V), 1e-9, "negative semidefinite"),
    (np.diag([1.0, 1e-5]), 1e-9, "positive definite"),
    (np.diag([1.0, -1e-5]), 1e-9, "indefinite"),
    (np.diag([1.0, 1e-5]), 1e-2, "positive semidefinite"),
    (np.diag([-1.0, 1e-5]), 1e-2, "negative semidefinite"),
    (np.diag([1e6, 1.0]), 1e-9, "positive definite"),
    (np.diag([1e6, 1.0]), 1e-3, "positive semidefinite"),
    (np.diag([1.0, 1e-9, 1e-9]), 1e-12, "positive definite"),
    (np.array([[1.0, 0.1 + 0.2], [0.3, 1.0]]), 1e-9, "positive definite"),
    (np.array([[1.0, 1e-16], [0.0, 1.0]]), 1e-9, "positive definite"),
)
def test_small_means_small_for_its_size(student, H, rtol, verdict):
    """An eigenvalue counts as 0 up to rtol times the largest size; H may be asymmetric by rounding."""
    assert student.definiteness(H, rtol) == exactly(verdict)


@cases(
    ([[2, 1], [1, 2]], "positive definite"),
    (np.array([[-100, 50], [50, -100]], dtype=np.int8), "negative definite"),
    (np.array([[-128, -128], [-128, -128]], dtype=np.int8), "negative semidefinite"),
    (np.array([[1, 200], [200, 1]], dtype=np.uint8), "indefinite"),
    (((3, 0), (0, 0)), "positive semidefinite"),
    ([[4_000_000_000, 1], [1, 4_000_000_000]], "positive definite"),
)
def test_accepts_lists_and_integers(student, H, verdict):
    """Nested lists and arrays of whole numbers of any type are matrices too, and no argument is changed."""
    assert untouched(student.definiteness, H) == exactly(verdict)
    H = np.array(H, dtype=float)
    assert untouched(student.definiteness, H) == exactly(verdict)


@cases(
    [[1, 2], [0, 1]],
    [[1, 1e-3], [0, 1]],
    [[0, 1], [-1, 0]],
    np.eye(2, 3),
    np.ones((3, 1)),
    np.ones(4),
    [[1e-9, 0], [1e-9, 1e-9]],
)
def test_rejects_what_is_not_symmetric(student, H):
    """A symmetric matrix is square and equals its transpose, for its size: else ValueError."""
    with raises(ValueError):
        student.definiteness(np.array(H, dtype=float))
