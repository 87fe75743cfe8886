"""10 The determinant, exercise eliminate (functions eliminate and det_lu).

Notation: A is (n, n), sign is 1 or −1, pivots is (n,), det A = sign · Π pivots.
"""

from fractions import Fraction
from math import prod

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, matrices, number, quiet, raises, untouched

DIGITS = st.integers(-5, 5)
SQUARES = st.integers(1, 5).flatmap(lambda n: matrices(n, n, elements=DIGITS))
# With partial pivoting the error of the determinant is a few n·ε·2ⁿ times Hadamard's bound, here (5·√5)⁵ < 2e5.
ROUNDING = 1e-8


def exact(A):
    """The determinant in rational arithmetic, without pivoting by size."""
    rows, sign = [[Fraction(a) for a in map(float, row)] for row in A], 1
    for k in range(len(rows)):
        r = next((i for i in range(k, len(rows)) if rows[i][k]), None)
        if r is None:
            return 0.0
        if r != k:
            rows[k], rows[r], sign = rows[r], rows[k], -sign
        for i in range(k + 1, len(rows)):
            m = rows[i][k] / rows[k][k]
            rows[i] = [a - m * b for a, b in zip(rows[i], rows[k], strict=True)]
    return float(sign * prod(rows[k][k] for k in range(len(rows))))


def parts(answer, n):
    """The sign, 1 or −1, and the n pivots."""
    assert isinstance(answer, tuple | list), "a tuple (sign, pivots) was expected"
    assert len(answer) == 2, f"a tuple (sign, pivots) was expected, not {len(answer)} things"
    sign = number(answer[0])
    assert sign in (1, -1), f"the sign should be 1 or -1, not {sign:g}"
    return sign, array(answer[1], (n,))


@essential
@given(SQUARES)
def test_sign_times_pivots_is_the_determinant(student, A):
    """sign · pivot₀ · … · pivotₙ₋₁ = det A, whatever rows were exchanged."""
    sign, pivots = parts(student.eliminate(A), len(A))
    product = sign * float(np.prod(pivots))
    assert product == approx(exact(A), rel=0, abs=ROUNDING), f"sign · Π pivots is {product:g}, det A is {exact(A):g}"


@essential
@given(SQUARES)
def test_det_lu_is_the_determinant(student, A):
    """det_lu agrees with the determinant in exact arithmetic."""
    assert student.det_lu(A) == approx(exact(A), rel=0, abs=ROUNDING)


@cases(
    ([[0, 1], [1, 0]], -1.0),
    ([[0, 2, 1], [4, 2, 6], [2, 2, 1]], 20.0),
    ([[0, 1, 0], [0, 0, 1], [1, 0, 0]], 1.0),
    ([[1, 1, 0], [1, 1, 1], [0, 1, 1]], -1.0),
)
def test_a_zero_in_the_way_is_no_obstacle(student, A, determinant):
    """Where the diagonal has a 0 rows are exchanged, and every exchange changes the sign."""
    A = np.array(A, dtype=float)
    assert quiet(student.det_lu, A) == approx(determinant, rel=1e-12)
    sign, pivots = parts(quiet(student.eliminate, A), len(A))
    assert sign * float(np.prod(pivots)) == approx(determinant, rel=1e-12)


@given(SQUARES)
def test_the_first_pivot_is_the_largest_of_its_column(student, A):
    """pivot₀ has the size of the largest entry of column 0."""
    _, pivots = parts(student.eliminate(A), len(A))
    largest = float(np.max(np.abs(A[:, 0])))
    assert abs(pivots[0]) == approx(largest, rel=1e-12), (
        f"the largest |entry| of column 0 is {largest:g}, not {abs(pivots[0]):g}"
    )


# Sizes of the pivots, unique because no column offers two candidates of the same size.
@cases(
    ([[0, 2, 1], [4, 2, 6], [2, 2, 1]], [4, 2, 2.5]),
    ([[1, 2, 0], [4, 0, 4], [2, 6, 2]], [4, 6, 1]),
    ([[3, 0, 0], [0, 2, 0], [0, 0, -7]], [3, 2, 7]),
    ([[2, 4], [1, 2]], [2, 0]),
    ([[0, 1, 2], [0, 1, 2], [0, 1, 2]], [0, 1, 0]),
)
def test_each_pivot_is_the_largest_left(student, A, sizes):
    """In every step the largest entry of what is left of the column becomes the pivot."""
    _, pivots = parts(student.eliminate(np.array(A, dtype=float)), len(A))
    assert np.abs(pivots) == approx(np.array(sizes, dtype=float), rel=1e-12, abs=1e-12)


@cases(
    [[1e-20, 1, 1], [1, 1, 0], [1, 0, 1]],
    [[1, 1, 0], [1e-18, 1, 1], [1e18, 0, 1e18]],
    [[1, 2, 3], [1, 2 + 1e-12, 1], [5, 1, 1]],
    [[1e-20, 1], [2e-20, 1]],
    [[2e-100, 1e-100], [1e-100, 3e-100]],
    [[2e100, 1e100], [1e100, 3e100]],
)
def test_a_tiny_pivot_costs_no_digits(student, A):
    """With the largest entry as pivot the small numbers survive, and a small determinant is not 0."""
    A = np.array(A, dtype=float)
    assert student.det_lu(A) == approx(exact(A), rel=1e-9)  # the condition numbers, rows scaled, are below 1e3


@cases(
    [[1, 2], [2, 4]],
    [[0, 0], [0, 0]],
    [[0, 3], [0, 5]],
    [[1, 2, 3], [4, 5, 6], [1, 2, 3]],
    [[0, 1, 2], [0, 3, 4], [0, 5, 7]],
    [[1, 2, 3], [4, 5, 6], [7, 8, 9]],
)
def test_singular_matrices_have_determinant_zero(student, A):
    """If the columns are dependent the determinant is 0, without a warning."""
    A = np.array(A, dtype=float)
    assert quiet(student.det_lu, A) == approx(0.0, abs=1e-12)
    _, pivots = parts(quiet(student.eliminate, A), len(A))
    assert float(np.prod(pivots)) == approx(0.0, abs=1e-12), (
        f"a product of 0 was expected, not {float(np.prod(pivots)):g}"
    )


def test_manages_forty_rows(student):
    """The work grows like n³: forty rows are nothing."""
    A = np.random.default_rng(40).normal(size=(40, 40))
    assert student.det_lu(A) == approx(float(np.linalg.det(A)), rel=1e-9)  # the condition number is 300


def test_the_empty_matrix(student):
    """Without rows and columns: the sign 1, no pivots, and the determinant 1."""
    assert quiet(student.det_lu, np.zeros((0, 0))) == approx(1.0)
    sign, _ = parts(quiet(student.eliminate, np.zeros((0, 0))), 0)
    assert sign == approx(1.0)


@cases(
    ([[1, 2], [3, 4]], -2.0),
    (np.array([[2, 1], [3, 4]]), 5.0),
    ([[0, 2], [5, 0]], -10.0),
    (np.array([[3, 1, 2], [2, 2, 1], [1, 3, 1]]), 4.0),
)
def test_accepts_lists_and_integers(student, A, determinant):
    """Nested lists and arrays of whole numbers are matrices too, and no multiple is rounded to a whole number."""
    assert student.det_lu(A) == approx(determinant, rel=1e-12)
    sign, pivots = parts(student.eliminate(A), len(A))
    assert sign * float(np.prod(pivots)) == approx(determinant, rel=1e-12)


@cases(np.array([[0.0, 2.0, 1.0], [4.0, 2.0, 6.0], [2.0, 2.0, 1.0]]), np.array([[0, 2, 1], [4, 2, 6], [2, 2, 1]]))
def test_leaves_its_argument_alone(student, A):
    """A is not changed: elimination works on a copy."""
    parts(untouched(student.eliminate, A), 3)
    assert untouched(student.det_lu, A) == approx(20.0, rel=1e-12)


@cases(np.ones((2, 3)), np.ones((3, 2)), np.ones(4), np.ones((0, 2)), np.ones((2, 2, 2)))
def test_rejects_what_is_not_square(student, A):
    """Only a square matrix has a determinant: ValueError."""
    with raises(ValueError):
        student.eliminate(A)
    with raises(ValueError):
        student.det_lu(A)
