"""15 Jacobian, exercise jacobian.

Notation: f takes x, shape (n,), and returns m numbers; J is (m, n), row k for output k, column i for input i;
the step for column i is h = ε^(1/3)·max(1, |x[i]|) with ε = 2⁻⁵².

Errors of a central difference: h²/6·|f‴| from the formula, ε·|f|/h from rounding; for |x[i]| ≤ 2, h lies between 6e-6
and 1.3e-5.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import (
    approx,
    array,
    cases,
    essential,
    finite,
    formula,
    matrices,
    portable,
    raises,
    untouched,
    vectors,
    weight,
)


def waves(a, b):
    """The Jacobian of (sin(a)·cos(b), a − b², e^(ab/4))."""
    e = np.exp(a * b / 4)
    return [[np.cos(a) * np.cos(b), -np.sin(a) * np.sin(b)], [1, -2 * b], [b / 4 * e, a / 4 * e]]


def mixed(a, b):
    """The Jacobian of (a²b, 3b, ab, a)."""
    return [[2 * a * b, a**2], [0, 3], [b, a], [1, 0]]


def squashed(a, b):
    """The Jacobian of (tanh(a − b), cos(a) + b)."""
    s = 1 / np.cosh(a - b) ** 2
    return [[s, -s], [-np.sin(a), 1]]


# (f, J); for entries in [-2, 2] all |f| are at most 8 and all third derivatives at most 4.
SMOOTH = st.sampled_from(
    [
        (formula("[np.sin(x[0]) * np.cos(x[1]), x[0] - x[1]**2, np.exp(x[0] * x[1] / 4)]"), waves),
        (formula("np.array([x[0]**2 * x[1], 3 * x[1], x[0] * x[1], x[0]])"), mixed),
        (formula("[np.tanh(x[0] - x[1]), np.cos(x[0]) + x[1]]"), squashed),
    ]
)


@essential
@given(SMOOTH, vectors(2, elements=finite(-2, 2)))
def test_holds_all_partial_derivatives(student, smooth, x):
    """Row k holds the partial derivatives of output k, column i those with respect to input i."""
    f, J = smooth
    # h²/6·4 < 2e-10, ε·8/h < 4e-10.
    assert student.jacobian(f, x) == approx(np.array(J(*x), dtype=float), rel=0, abs=3e-9)


@given(matrices((1, 6), (1, 6), elements=st.integers(-9, 9)))
def test_a_linear_map_has_its_matrix_as_jacobian(student, A):
    """For f(x) = Ax + 1 the Jacobian is A, whatever its shape."""
    x = np.linspace(-1, 1, A.shape[1])
    # |f| ≤ 55, so ε·|f|/h < 2.1e-9.
    assert student.jacobian(formula(f"np.array({A.tolist()}) @ x + 1"), x) == approx(A, rel=0, abs=1e-8)


@cases(
    ("x[0]**2 * x[1]", [2.0, 5.0], [[20.0, 4.0]]),
    ("float(x @ x)", [1.0, -2.0, 3.0], [[2.0, -4.0, 6.0]]),
    ("[x[0] * x[1] * x[2]]", [2.0, 3.0, 5.0], [[15.0, 10.0, 6.0]]),
    ("[x[0], x[0]**2, 7.0]", [3.0], [[1.0], [6.0], [0.0]]),
    ("x[0]**3", [2.0], [[12.0]]),
    ("x**3", [2.0], [[12.0]]),
    ("4", [1.0, 2.0], [[0.0, 0.0]]),
)
def test_is_a_matrix_also_for_one_output_or_one_input(student, expression, x, J):
    """One output (a number, or a list of one) gives a matrix with one row, one input a matrix with one column."""
    # The values are below 30, so ε·|f|/h < 1.2e-9.
    assert student.jacobian(formula(expression), np.array(x)) == approx(np.array(J), rel=1e-8, abs=1e-8)


@weight(2)
@cases(
    ("[x[0] * x[1]**3, x[1]]", [1e8, 1.0], [[1.0, 3e8], [0.0, 1.0]]),
    ("[x[0]**3 / 1e20, np.exp(x[1])]", [-1e10, 0.5], [[3.0, 0.0], [0.0, np.exp(0.5)]]),
    ("[np.sin(x[0]), x[1]**2 / 1e90]", [0.0, 1e100], [[1.0, 0.0], [0.0, 2e10]]),
)
def test_each_column_has_a_step_of_its_own_scale(student, expression, x, J):
    """The step for column i belongs to entry i alone: ε^(1/3)·max(1, |x[i]|), however large the others are."""
    found = array(student.jacobian(formula(expression), np.array(x)), np.shape(J))
    # For powers and exponentials the relative error is about ε^(2/3) = 4e-11 on every scale.
    assert found == approx(np.array(J), rel=1e-9, abs=1e-9)


@given(vectors(4, elements=finite(-3, 3)))
def test_only_one_entry_moves_at_a_time(student, x):
    """f is asked only at points that differ from x in one entry at most; the others are exactly those of x."""
    f = formula(f"x * 2.0 if np.sum(x != np.array({x.tolist()})) <= 1 else x * np.nan")
    # |f| ≤ 6, so ε·|f|/h < 3e-10.
    assert student.jacobian(f, x) == approx(2 * np.eye(4), rel=0, abs=2e-9)


def spoil(x):
    """A function that computes in the array it is given, and returns it."""
    x[1] = x[0] * x[1]
    x[0] = 3.0 * x[0]
    return x


@cases(([2.0, 5.0],), ([-1.0, 0.5],))
def test_every_call_of_f_gets_its_own_array(student, x):
    """f may write into its argument, and even return it: each call gets a new array."""
    J = [[3.0, 0.0], [x[1], x[0]]]
    assert student.jacobian(portable(spoil), np.array(x)) == approx(np.array(J), rel=0, abs=3e-9)


@cases(([2, 5],), (np.array([2, 5]),), ((2, 5),), (np.array([2, 5], dtype=np.uint8),))
def test_accepts_lists_and_whole_numbers(student, x):
    """Lists and integer arrays are points too, f gets an array of floats, and it may return a list."""
    f = formula("[x[0]**2 * x[1], 1 + 0 * np.sum(x ** -1), 3 * x[1]]")
    J = [[20.0, 4.0], [0.0, 0.0], [0.0, 3.0]]
    assert student.jacobian(f, x) == approx(np.array(J), rel=0, abs=1e-8)  # ε·20/h < 4e-10


@given(SMOOTH, vectors(2, elements=finite(-2, 2)))
def test_leaves_its_input_alone(student, smooth, x):
    """x is not changed."""
    f, J = smooth
    found = untouched(student.jacobian, f, x)
    assert np.all(np.isfinite(array(found, np.shape(J(*x))))), "the Jacobian should consist of finite numbers"


@cases((3, 1), (1, 3), (2, 2), (1, 1), ())
def test_rejects_what_is_no_vector(student, shape):
    """An x that is not one-dimensional raises ValueError."""
    with raises(ValueError):
        student.jacobian(formula("[np.sum(x), 2.0]"), np.ones(shape))
