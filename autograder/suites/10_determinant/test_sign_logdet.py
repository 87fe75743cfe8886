"""10 The determinant, exercise sign_logdet.  Notation: A is (n, n), s = sign det A, ℓ = log|det A|, det A = s·e^ℓ."""

import math
from fractions import Fraction
from math import prod

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, matrices, number, quiet, raises, untouched

DIGITS = st.integers(-5, 5)
# A dominant diagonal: |det A| > 1, and the condition number is below 100.
DOMINANT = (
    st.integers(1, 5)
    .flatmap(
        lambda n: st.tuples(
            matrices(n, n, elements=st.integers(-2, 2)),
            st.lists(st.sampled_from([-12, 12, 15]), min_size=n, max_size=n),
        )
    )
    .map(lambda pair: pair[0] + np.diag(pair[1]).astype(float))
)


def exact(A):
    """The determinant as a fraction."""
    rows, sign = [[Fraction(a) for a in map(float, row)] for row in A], 1
    for k in range(len(rows)):
        r = next((i for i in range(k, len(rows)) if rows[i][k]), None)
        if r is None:
            return Fraction(0)
        if r != k:
            rows[k], rows[r], sign = rows[r], rows[k], -sign
        for i in range(k + 1, len(rows)):
            m = rows[i][k] / rows[k][k]
            rows[i] = [a - m * b for a, b in zip(rows[i], rows[k], strict=True)]
    return sign * prod(rows[k][k] for k in range(len(rows)))


def parts(answer):
    """The two numbers of the answer."""
    assert isinstance(answer, tuple | list), "a tuple (sign, logdet) was expected"
    assert len(answer) == 2, f"a tuple (sign, logdet) was expected, not {len(answer)} things"
    return number(answer[0]), number(answer[1])


@essential
@given(DOMINANT, st.permutations(range(5)))
def test_is_the_sign_and_the_logarithm_of_the_determinant(student, A, order):
    """s is the sign of det A and ℓ = log|det A|, with the natural logarithm."""
    A = A[[i for i in order if i < len(A)]]
    truth = exact(A)
    # the relative error of det is about n·ε·κ ≤ 1e-13, and that is the absolute error of ℓ
    assert parts(student.sign_logdet(A)) == approx((1.0 if truth > 0 else -1.0, math.log(abs(truth))), rel=0, abs=1e-11)


@cases((0.1, 50), (1e-4, 100), (1e4, 100), (1e-150, 8), (1e150, 8), (-1e4, 101), (-1e-2, 60))
def test_determinants_outside_the_floats(student, c, n):
    """det(c·I) = cⁿ may overflow, underflow or just be tiny; its logarithm n·log|c| is an ordinary number."""
    sign = -1.0 if c < 0 and n % 2 else 1.0
    assert parts(quiet(student.sign_logdet, c * np.eye(n))) == approx((sign, n * math.log(abs(c))), rel=1e-11)


@given(DOMINANT, st.sampled_from([2.0, -3.0, 0.5, -1e-9, 1e100]))
def test_a_factor_counts_n_times(student, A, c):
    """det(cA) = cⁿ·det A, so ℓ grows by n·log|c|, and a negative c changes the sign if n is odd."""
    n, truth = len(A), exact(A)
    sign = (1.0 if truth > 0 else -1.0) * (-1.0) ** (n * (c < 0))
    logdet = math.log(abs(truth)) + n * math.log(abs(c))
    # ℓ is at most 1200 in size; its pivots are off by about n·ε·κ ≤ 1e-13
    assert parts(quiet(student.sign_logdet, c * A)) == approx((sign, logdet), rel=1e-12, abs=1e-11)


@cases(0, 1)
def test_large_random_matrices(student, seed):
    """A 200 × 200 matrix of random numbers is no problem."""
    A = 10.0 ** (2 * seed) * np.random.default_rng(seed).normal(size=(200, 200))
    s, logdet = np.linalg.slogdet(A)  # κ is below 1e4: the error of ℓ is at most n·ε·κ·(a few), 1e-9
    assert parts(quiet(student.sign_logdet, A)) == approx((float(s), float(logdet)), rel=0, abs=1e-8)


@cases([[-2.0]], [[-1, 0], [0, -1]], [[0, 1], [1, 0]], [[0, 0, 2], [0, 3, 0], [-1, 0, 0]], [[1, 5], [0, -3]])
def test_counts_negative_pivots_and_exchanges(student, A):
    """The sign is the product of the signs of all pivots, turned once for every exchange of rows."""
    truth = exact(A)
    expected = (1.0 if truth > 0 else -1.0, math.log(abs(truth)))
    assert parts(student.sign_logdet(np.array(A, dtype=float))) == approx(expected, rel=1e-12, abs=1e-12)


@cases(
    [[1, 2], [2, 4]],
    [[0, 0], [0, 0]],
    [[0, 3], [0, 5]],
    [[1, 2, 3], [4, 5, 6], [1, 2, 3]],
    [[1, 0, 2], [3, 0, 4], [-5, 0, 6]],
    [[0]],
)
def test_singular_matrices(student, A):
    """If a pivot is 0 the answer is (0, −∞), without a warning."""
    assert parts(quiet(student.sign_logdet, np.array(A, dtype=float))) == approx((0.0, -math.inf))


@cases(
    [[1, 1], [1, 1 + 2**-40]],
    [[1e-9, 0], [0, 1e-9]],
    [[1, 2**-30], [2**-30, 2**-59]],
    [[1e-200, 0], [0, -1e-200]],
    [[1e-300, 0], [0, 1]],
    np.diag([1e150, 1e-150] * 6 + [3.0]),
)
def test_small_is_not_zero(student, A):
    """A determinant or a pivot that is tiny but not 0 has its sign and its logarithm."""
    A = np.array(A, dtype=float)
    truth = exact(A)
    logarithm = math.log(abs(truth.numerator)) - math.log(truth.denominator)
    assert parts(student.sign_logdet(A)) == approx((1.0 if truth > 0 else -1.0, logarithm), rel=1e-11)


def test_the_empty_matrix(student):
    """Without rows and columns the determinant is 1: the answer is (1, 0)."""
    assert parts(quiet(student.sign_logdet, np.zeros((0, 0)))) == approx((1.0, 0.0))


@cases(
    ([[0, 2], [5, 0]], -1.0, 10),
    (np.array([[1, 2], [3, 4]]), -1.0, 2),
    ([[7]], 1.0, 7),
    (np.array([[2, 1], [3, 4]]), 1.0, 5),
)
def test_accepts_lists_and_integers(student, A, sign, size):
    """Nested lists and arrays of whole numbers are matrices too."""
    assert parts(student.sign_logdet(A)) == approx((sign, math.log(size)), rel=1e-12)


@cases(np.array([[0.0, 2.0], [5.0, 1.0]]), np.array([[0, 2], [5, 1]]))
def test_leaves_its_argument_alone(student, A):
    """A is not changed."""
    assert parts(untouched(student.sign_logdet, A)) == approx((-1.0, math.log(10)), rel=1e-12)


@cases(np.ones((2, 3)), np.ones((3, 2)), np.ones(4), np.ones((0, 2)), np.ones((2, 2, 2)))
def test_rejects_what_is_not_square(student, A):
    """Only a square matrix has a determinant: ValueError."""
    with raises(ValueError):
        student.sign_logdet(A)
