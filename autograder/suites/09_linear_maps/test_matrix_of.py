"""09 Linear maps, exercise matrix_of.  Notation: T takes (n,) to (m,), A is (m, n), eⱼ the standard basis."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import (
    approx,
    array,
    cases,
    essential,
    formula,
    matrices,
    portable,
    quiet,
    raises,
    vectors,
    weight,
)

EPS = np.finfo(float).eps


def multiply_by(A):
    """The map x ↦ Ax as a formula."""
    return formula(f"np.array({A.tolist()}) @ x")


def combine(x):
    """A map that knows single entries only, and answers with a list."""
    return [2 * x[0] + x[1], x[0], 3 * x[1]]


def halve(x):
    """A map whose answer takes its type from its argument."""
    y = np.zeros_like(x)
    y[0] = x[0] / 2
    y[1] = x[1] / 4
    return y


def double_in_place(x):
    """A map that writes into its argument, and leaves rubbish there."""
    x *= 2
    x[0] += x[1]
    y = x.copy()
    x[:] = 9.0
    return y


def derivative(p):
    """From the coefficients of p₀ + p₁t + … to those of the derivative."""
    return np.arange(1.0, len(p)) * p[1:]


@essential
@given(matrices((1, 4), (1, 4)))
def test_columns_are_the_images_of_the_basis(student, A):
    """Column j is T(eⱼ): for T(x) = Ax the answer is A."""
    assert student.matrix_of(multiply_by(A), A.shape[1]) == approx(A)


@given(st.tuples(st.integers(1, 4), st.integers(1, 4)).flatmap(lambda s: st.tuples(matrices(*s), vectors(s[1]))))
def test_matrix_does_what_the_map_does(student, pair):
    """A x = T(x) for every x."""
    A, x = pair
    T = multiply_by(A)
    found = array(student.matrix_of(T, len(x)), A.shape)
    rounding = 4 * len(x) * EPS * np.abs(A).max() * np.abs(x).sum()  # of n products and their sum
    assert found @ x == approx(T(x), rel=0, abs=rounding)


@cases(
    (formula("np.cumsum(x)"), 3, [[1, 0, 0], [1, 1, 0], [1, 1, 1]]),
    (formula("x[::-1]"), 3, [[0, 0, 1], [0, 1, 0], [1, 0, 0]]),
    (formula("x - x.mean()"), 2, [[0.5, -0.5], [-0.5, 0.5]]),
    (formula("0 * x"), 2, [[0, 0], [0, 0]]),
    (portable(derivative), 4, [[0, 1, 0, 0], [0, 0, 2, 0], [0, 0, 0, 3]]),
)
def test_finds_the_matrix_of_a_recipe(student, T, n, A):
    """Running sums, reversal, centring, zero and the derivative of a polynomial are linear, so they have matrices."""
    assert quiet(student.matrix_of, T, n) == approx(A, abs=1e-15)


@cases((formula("[x.sum()]"), 3, [[1, 1, 1]]), (formula("np.array([1.0, -2.0, 3.0]) * x[0]"), 1, [[1], [-2], [3]]))
def test_one_row_or_one_column(student, T, n, A):
    """A map to R¹ has a single row, a map from R¹ a single column: the shape is (m, n)."""
    assert student.matrix_of(T, n) == approx(A)


@cases((portable(combine), 2, [[2, 1], [1, 0], [0, 3]]), (formula("[x[0], 0.0]"), 2, [[1, 0], [0, 0]]))
def test_map_may_answer_with_a_list(student, T, n, A):
    """T takes one vector at a time, and may return its m numbers as a list."""
    assert student.matrix_of(T, n) == approx(A)


@weight(3)
@cases(
    formula("x + 1"),
    formula("x - 1e-12"),
    formula("x + np.array([0.0, 0.0, 2.0])"),
    formula("x + np.array([0.0, 5e-324, 0.0])"),
    formula("x + np.array([1.0, -1.0, 0.0])"),
    formula("x + np.nan"),
    formula("np.cos(x)"),
)
def test_rejects_maps_that_move_zero(student, T):
    """If any entry of T(0) is not 0, however small, T is not linear: ValueError."""
    with raises(ValueError):
        student.matrix_of(T, 3)


def test_basis_vectors_are_floats(student):
    """T is called with float arrays, so that a T which computes in the type of its argument works."""
    assert student.matrix_of(portable(halve), 2) == approx([[0.5, 0], [0, 0.25]])


def test_every_call_gets_its_own_array(student):
    """T may write into its argument: each call gets a new array."""
    assert student.matrix_of(portable(double_in_place), 3) == approx([[2, 2, 0], [0, 2, 0], [0, 0, 2]])
