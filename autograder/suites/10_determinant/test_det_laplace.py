"""10 The determinant, exercise det_laplace.  Notation: A is (n, n) with n ≤ 6, det A is a number."""

from fractions import Fraction
from math import prod

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, matrices, quiet, raises, untouched

DIGITS = st.integers(-5, 5)
HALVES = st.integers(-9, 9).map(lambda k: k / 2)
SQUARES = st.integers(1, 5).flatmap(lambda n: matrices(n, n, elements=DIGITS))


def exact(A):
    """The determinant in rational arithmetic, by elimination."""
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


@essential
@given(SQUARES)
def test_is_the_determinant(student, A):
    """Σⱼ (−1)ʲ a₀ⱼ det Mⱼ, down to n = 1."""
    # whole numbers: exact in floats; elimination, also welcome, is off by less than 1e-13 times Hadamard's bound 1e5.
    assert student.det_laplace(A) == approx(exact(A), rel=0, abs=1e-8)


@cases(
    ([[1, 2], [3, 4]], -2.0),
    ([[0, 1], [1, 0]], -1.0),
    ([[2, 1, 3], [0, 4, 1], [5, 2, 0]], -59.0),
    ([[0, 1, 0], [0, 0, 1], [1, 0, 0]], 1.0),
    ([[0, 0, 0, 1], [0, 0, 1, 0], [0, 1, 0, 0], [1, 0, 0, 0]], 1.0),
)
def test_signs_alternate(student, A, determinant):
    """The signs are +, −, +, −, … from column 0: exchanging two columns changes the sign of det."""
    assert student.det_laplace(np.array(A, dtype=float)) == approx(determinant, abs=1e-11)


@given(st.integers(2, 4).flatmap(lambda n: matrices(n, n, elements=DIGITS)), st.integers(-3, 3))
def test_is_linear_in_each_column(student, A, c):
    """If one column is multiplied by c, so is the determinant; the whole matrix times c gives cⁿ."""
    n, scaled = len(A), A.copy()
    scaled[:, n - 1] *= c
    assert student.det_laplace(scaled) == approx(c * exact(A), rel=0, abs=1e-8)
    assert student.det_laplace(c * A) == approx(float(c) ** n * exact(A), rel=0, abs=1e-8)


def test_the_empty_matrix_has_determinant_one(student):
    """Without rows and columns the determinant is 1, an empty product."""
    assert quiet(student.det_laplace, np.zeros((0, 0))) == approx(1.0)


@cases(-7.0, 0.0, 2.5)
def test_one_by_one(student, a):
    """The determinant of a single number is this number, with its sign."""
    assert student.det_laplace(np.array([[a]])) == approx(a, rel=1e-12)


@given(st.integers(2, 4).flatmap(lambda n: matrices(n, n, elements=HALVES)))
def test_entries_need_not_be_whole(student, A):
    """Halves are kept as they are."""
    assert student.det_laplace(A) == approx(exact(A), rel=0, abs=1e-9)


@cases(
    ([[1e150, 2.0], [3.0, 1e-150]], -5.0),
    ([[1e-150, 0.0], [0.0, 1e-150]], 1e-300),
    ([[2e100, 1e100], [0, 1e100]], 2e200),
)
def test_any_scale(student, A, determinant):
    """Entries may be tiny and huge, as long as the products are floats."""
    assert quiet(student.det_laplace, np.array(A, dtype=float)) == approx(determinant, rel=1e-9)


@cases(
    ([[1, 2], [3, 4]], -2),
    (np.array([[1, 2], [3, 4]]), -2),
    ([[5]], 5),
    ([[4 * 10**9, 1], [1, 4 * 10**9]], 1.6e19),
    (np.array([[4 * 10**9, 1], [1, 4 * 10**9]]), 1.6e19),
)
def test_accepts_lists_and_integers(student, A, determinant):
    """Nested lists and arrays of whole numbers are matrices too, also if their products exceed NumPy's integers."""
    assert student.det_laplace(A) == approx(determinant, rel=1e-12)


def test_manages_six_rows(student):
    """n = 6 is allowed."""
    A = np.array([[(3 * i * i + 5 * j + i * j * j) % 11 - 5 for j in range(6)] for i in range(6)], dtype=float)
    assert student.det_laplace(A) == approx(exact(A), rel=1e-9)


@cases(np.array([[2.0, 1.0, 3.0], [0.0, 4.0, 1.0], [5.0, 2.0, 0.0]]), np.array([[2, 1, 3], [0, 4, 1], [5, 2, 0]]))
def test_leaves_its_argument_alone(student, A):
    """A is not changed."""
    assert untouched(student.det_laplace, A) == approx(-59.0, rel=1e-12)


@cases(
    np.ones((2, 3)),
    np.ones((3, 2)),
    np.ones((1, 2)),
    np.ones((0, 2)),
    np.ones(4),
    np.ones(1),
    np.ones(0),
    np.ones((2, 2, 2)),
    2.0,
)
def test_rejects_what_is_not_square(student, A):
    """Only a square matrix has a determinant: ValueError."""
    with raises(ValueError):
        student.det_laplace(A)
