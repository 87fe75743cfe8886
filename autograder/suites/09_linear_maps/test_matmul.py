"""09 Linear maps, exercise matmul.  Notation: A is (m, k), B is (k, n), AB is (m, n)."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, matrices, quiet, raises, untouched

EPS = np.finfo(float).eps
SIZES = st.tuples(st.integers(1, 4), st.integers(1, 4), st.integers(1, 4))


def pairs(elements=None):
    """A of shape (m, k) and B of shape (k, n)."""
    return SIZES.flatmap(
        lambda s: st.tuples(matrices(s[0], s[1], elements=elements), matrices(s[1], s[2], elements=elements))
    )


@essential
@given(pairs(st.integers(-9, 9)))
def test_entries_are_sums_of_products(student, pair):
    """(AB)ᵢⱼ = Σₖ Aᵢₖ Bₖⱼ; sums of integers are exact, in any order."""
    A, B = pair
    assert student.matmul(A, B) == approx(A @ B)


@given(pairs())
def test_agrees_with_numpy_on_floats(student, pair):
    """Up to rounding, in whatever order the terms are added, the answer is NumPy's product."""
    A, B = pair
    rounding = 2 * A.shape[1] * EPS * float((np.abs(A) @ np.abs(B)).max())
    assert quiet(student.matmul, A, B) == approx(A @ B, rel=0, abs=rounding)


@given(st.integers(1, 4).flatmap(lambda n: st.tuples(*[matrices(n, n, elements=st.integers(-5, 5))] * 2)))
def test_order_matters(student, pair):
    """AB means first B, then A; for square matrices both orders exist, and they differ."""
    A, B = pair
    assert student.matmul(B, A) == approx(B @ A)


@cases((2, 3), (1, 1), (3, 1))
def test_inner_size_zero(student, m, n):
    """What passes through R⁰ becomes 0: (m, 0) times (0, n) is the zero matrix of shape (m, n)."""
    assert quiet(student.matmul, np.zeros((m, 0)), np.zeros((0, n))) == approx(np.zeros((m, n)))


@cases(
    (np.ones((2, 3)), np.ones((2, 3))),
    (np.ones((2, 3)), np.ones((4, 2))),
    (np.ones((3, 2)), np.ones((3, 2))),
    (np.ones((2, 1)), np.ones((3, 2))),
    (np.ones((2, 3)), np.ones((1, 2))),
    (np.ones((2, 0)), np.ones((1, 2))),
)
def test_rejects_inner_sizes_that_differ(student, A, B):
    """(m, k) and (l, n) with k ≠ l cannot be multiplied: ValueError, also where NumPy would stretch a size of 1."""
    with raises(ValueError):
        student.matmul(A, B)


@cases(
    (np.ones((2, 3)), np.ones(3)),
    (np.ones(3), np.ones((3, 2))),
    (np.ones(3), np.ones(3)),
    (np.ones((2, 2, 2)), np.ones((2, 2))),
)
def test_rejects_what_is_no_matrix(student, A, B):
    """A and B are two-dimensional: a vector of shape (n,) raises ValueError."""
    with raises(ValueError):
        student.matmul(A, B)


@cases(
    ([[1, 2], [3, 4]], [[0, 1], [1, 1]], [[2, 3], [4, 7]]),
    (np.array([[1, 2, 3]]), [[0.5], [0.25], [0.25]], [[1.75]]),
    ([[2]], np.array([[3, -1]]), [[6, -2]]),
    ([[4 * 10**9]], np.array([[4 * 10**9]]), [[1.6e19]]),
    (np.array([[4 * 10**9, 1]]), [[4 * 10**9], [1]], [[1.6e19]]),
)
def test_accepts_lists_and_integers(student, A, B, P):
    """Integers are accepted, swallow no fractions of the other factor, and may have products beyond int64."""
    assert student.matmul(A, B) == approx(P)


@cases((1e150, 1e150), (1e-150, 1e-150), (1e150, 1e-150), (1e-4, 1e-4))
def test_works_at_any_scale(student, s, t):
    """(sA)(tB) = st·AB, for large and small s and t."""
    A, B = np.array([[1.0, 2.0], [3.0, -4.0]]), np.array([[5.0, 0.0, 1.0], [6.0, 7.0, 1.0]])
    assert quiet(student.matmul, s * A, t * B) == approx(s * t * (A @ B), rel=1e-13)


@given(pairs())
def test_leaves_its_arguments_alone(student, pair):
    """A and B are not changed."""
    untouched(student.matmul, *pair)
