"""08 Bases, exercise is_basis.  Notation: V is (n, k), its columns are the vectors v₁, …, vₖ."""

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import cases, essential, exactly, matrices, quiet, raises, untouched, weight

SMALL = st.integers(-2, 2)
BASIS = np.array([[2.0, 1.0, 0.0], [0.0, 1.0, 1.0], [1.0, 0.0, 1.0]])
# Three vectors of a plane through 0, up to rounding: the determinant is a crumb, not exactly 0.
PLANE = np.random.default_rng(3).normal(size=(3, 2)) @ np.array([[1.0, 0.0, 0.7], [0.0, 1.0, -0.3]])
POWERS = st.lists(st.sampled_from([-150, -8, 0, 3, 150]), min_size=3, max_size=3)


def determinant(M):
    """The determinant by exact fractions."""
    rows = [[Fraction(int(entry)) for entry in row] for row in M]
    product = Fraction(1)
    for j in range(len(rows)):
        pivot = next((i for i in range(j, len(rows)) if rows[i][j]), None)
        if pivot is None:
            return Fraction(0)
        if pivot != j:
            rows[j], rows[pivot] = rows[pivot], rows[j]
            product = -product
        product *= rows[j][j]
        for i in range(j + 1, len(rows)):
            factor = rows[i][j] / rows[j][j]
            rows[i] = [a - factor * b for a, b in zip(rows[i], rows[j], strict=True)]
    return product


def dependent(V):
    """V with its last column replaced by the sum of the others (by zero, when it is alone)."""
    return np.column_stack([V[:, :-1], V[:, :-1].sum(axis=1)])


SQUARE = st.integers(1, 4).flatmap(lambda n: matrices(n, n, elements=SMALL))


# Integer entries of at most 6: a determinant that is not 0 is at least 1, so after scaling to length 1 each
# vector stays farther than 1e-5 from the span of the others. The border is at rtol = 1e-10.
@essential
@given(st.one_of(SQUARE, SQUARE.map(dependent)))
def test_square_case_is_independence(student, V):
    """n vectors are a basis of Rⁿ exactly when they are independent: when their exact determinant is not 0."""
    assert student.is_basis(V) == exactly(determinant(V) != 0)


@weight(2)
@cases(
    np.eye(3)[:, :2],
    np.array([[1.0, 0.0, 1.0], [0.0, 1.0, 1.0]]),
    np.array([[1.0], [2.0]]),
    np.array([[1.0, 2.0]]),
    np.column_stack([np.eye(3), np.ones(3)]),
)
def test_number_of_vectors_is_the_dimension(student, V):
    """Fewer than n vectors do not span Rⁿ, more than n are dependent: only n can be a basis."""
    assert student.is_basis(V) == exactly(False)


@cases(PLANE, np.array([[1.0, 4.0, 7.0], [2.0, 5.0, 8.0], [3.0, 6.0, 9.0]]), np.ones((3, 3)) + np.diag([0, 0, 1]))
def test_vectors_of_one_plane_are_no_basis(student, V):
    """Three vectors of one plane are dependent, even where no two of them are parallel."""
    assert student.is_basis(V) == exactly(False)


@weight(2)
@given(POWERS)
def test_basis_stays_a_basis_when_its_vectors_are_scaled(student, powers):
    """Lengths do not matter: s₁v₁, …, sₙvₙ (with sⱼ ≠ 0) is a basis if v₁, …, vₙ is one."""
    assert quiet(student.is_basis, BASIS * 10.0 ** np.array(powers)) == exactly(True)


@given(POWERS)
def test_dependent_vectors_stay_dependent_when_they_are_scaled(student, powers):
    """Lengths do not matter: no scaling makes a basis of dependent vectors."""
    assert quiet(student.is_basis, PLANE * 10.0 ** np.array(powers)) == exactly(False)


@cases(np.zeros((1, 1)), np.zeros((2, 2)), np.diag([1.0, 0.0, 1.0]), np.array([[0.0, 1.0], [0.0, 2.0]]))
def test_zero_vector_belongs_to_no_basis(student, V):
    """A zero vector is dependent by itself: the answer is False, without a warning."""
    assert quiet(student.is_basis, V) == exactly(False)


# Each unit vector is at least 0.08 away from the span of the others; their determinant is less than 1e-15.
@cases(np.eye(16) + 3, np.eye(50)[::-1] - 0.5)
def test_small_volume_is_no_dependence(student, V):
    """Many vectors that all lean a little towards each other span a tiny volume, and are a basis."""
    assert student.is_basis(V) == exactly(True)


# The angle between the two vectors is about d.
@cases((1e-6, {}, True), (1e-14, {}, False), (1e-6, {"rtol": 1e-2}, False), (1e-12, {"rtol": 1e-15}, True))
def test_rtol_decides_what_is_nearly_dependent(student, d, rtol, verdict):
    """Unit vectors closer than rtol to the span of the others count as dependent; rtol is 1e-10 by default."""
    assert student.is_basis(np.array([[1.0, 1.0], [0.0, d]]), **rtol) == exactly(verdict)


@cases(np.array([1.0, 2.0]), np.array(3.0), np.ones((2, 2, 2)))
def test_rejects_what_is_no_table(student, V):
    """V holds vectors as columns; anything but two dimensions raises ValueError."""
    with raises(ValueError):
        student.is_basis(V)


@cases(
    ([[1, 1], [1, -1]], True),
    ([[1, 2], [2, 4]], False),
    (np.array([[3, 0], [0, 2]]), True),
    ([[5]], True),
    (np.array([[4 * 10**9, 0], [10**9, 4 * 10**9]]), True),  # squares that no 64-bit integer can hold
)
def test_accepts_lists_and_integers(student, V, verdict):
    """Lists and integer arrays are accepted."""
    assert student.is_basis(V) == exactly(verdict)


@given(SQUARE)
def test_leaves_its_argument_alone(student, V):
    """V is not changed."""
    untouched(student.is_basis, V)
