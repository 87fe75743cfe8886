"""14 Gradient descent, exercise descent_witness.

Notation: f takes x, shape (n,), and returns a number; grad is its gradient; a witness is a number lr > 0 with
f(x0 − lr·grad(x0)) < f(x0).

Whether the answer is a witness is computed in floats, as the contract says. In every case all rates from t/1000 to t
lower f by more than 1000·ε·|f(x0)|, for some t between 1e-9 and 1.
"""

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import cases, essential, finite, formula, number, raises, untouched, vectors

VALLEY = formula("x[0]**2 + 4*x[1]**2"), formula("[2*x[0], 8*x[1]]")
# For entries in [0.5, 1.5] every rate below 0.2 is a witness for each of these.
CLAIMS = st.sampled_from(
    [
        VALLEY,
        (formula("x[0] * x[1]"), formula("[x[1], x[0]]")),
        (formula("np.exp(x[0] - x[1])"), formula("np.exp(x[0] - x[1]) * np.array([1.0, -1.0])")),
        (
            formula("np.sin(x[0]) * np.cos(x[1])"),
            formula("[np.cos(x[0]) * np.cos(x[1]), -np.sin(x[0]) * np.sin(x[1])]"),
        ),
    ]
)
STARTS = vectors(2, elements=finite(0.5, 1.5))


def refutes(answer, f, grad, x0):
    """Asserts that the answer is a learning rate, and that one step of descent with it makes f smaller."""
    lr, x0 = number(answer), np.array(x0, dtype=float)
    assert math.isfinite(lr), f"a learning rate should be a finite number, not {lr}"
    assert lr > 0, f"a learning rate should be positive, not {lr}"
    with np.errstate(all="ignore"):
        before, after = float(f(x0)), float(f(x0 - lr * np.array(grad(x0), dtype=float)))
    assert after < before, f"with lr = {lr:.6g} f goes from {before:.17g} to {after:.17g}, which is not smaller"


@essential
@given(CLAIMS, STARTS)
def test_descent_makes_f_smaller(student, claim, x0):
    """f(x0 − lr·∇f(x0)) < f(x0) with the rate lr > 0 that is returned."""
    f, grad = claim
    refutes(student.descent_witness(f, grad, x0), f, grad, x0)


@cases(
    (formula("1e6 * (x[0]**2 + 4*x[1]**2)"), formula("[2e6*x[0], 8e6*x[1]]"), [3.0, 1.0]),
    (formula("1e7 * (x[0] - 1)**2"), formula("2e7 * (x - 1)"), [3.0]),
    (formula("x[0]**8"), formula("8 * x**7"), [3.9]),
    (formula("np.cosh(8 * x[0])"), formula("8 * np.sinh(8 * x)"), [-1.0]),
    (formula("5e8 * x[0]**2"), formula("1e9 * x"), [3.0]),
    (formula("1e-9 * (x @ x)"), formula("2e-9 * x"), [1.0, -2.0]),
    (formula("4*x[0]**2 - x[1]**2"), formula("[8*x[0], -2*x[1]]"), [0.0, 3.0]),
    (formula("x[0]**3 - 8"), formula("3 * x**2"), [2.0]),
    (formula("x @ x * 500 + np.sin(x[0])"), formula("1000*x + np.array([np.cos(x[0]), 0, 0])"), [1.0, -2.0, 0.5]),
)
def test_steep_functions_need_small_rates(student, f, grad, x0):
    """There is a witness wherever the gradient is not zero, however steep or flat the function is."""
    refutes(student.descent_witness(f, grad, np.array(x0)), f, grad, x0)


@cases(
    (formula("1e9 + x[0]**2 + 4*x[1]**2"), formula("[2*x[0], 8*x[1]]"), [3.0, 1.0]),
    (formula("1.5 * x[0]**2 - 1e8"), formula("3 * x"), [-1.0]),
    (formula("1e7 + np.sin(x[0])"), formula("np.cos(x)"), [0.25]),
)
def test_the_fall_is_visible_in_floats(student, f, grad, x0):
    """A rate so small that f(x0 − lr·∇f(x0)) and f(x0) are the same float is no witness."""
    refutes(student.descent_witness(f, grad, np.array(x0)), f, grad, x0)


@cases(
    (formula("x[0]**2"), formula("2 * x"), [5.0]),
    (formula("x @ x"), formula("2 * x"), [1.0, -2.0, 4.0]),
    (formula("np.abs(x[0])"), formula("np.sign(x)"), [0.5]),
    (formula("16 * x[0]**2 + x[1]**2 * 16"), formula("32 * x"), [-3.0, 0.25]),
)
def test_a_tie_is_no_witness(student, f, grad, x0):
    """The value after the step is smaller than before, not equal to it."""
    refutes(student.descent_witness(f, grad, np.array(x0)), f, grad, x0)


@cases(
    (formula("4*x[0] - np.log(x[0])"), formula("4 - 1/x"), [2.0]),
    (formula("np.sqrt(x[0])"), formula("0.5 / np.sqrt(x)"), [0.04]),
    (formula("x[0]**2 + x[1] * np.sqrt(x[1])"), formula("[2*x[0], 1.5*np.sqrt(x[1])]"), [0.5, 0.25]),
)
def test_nan_is_not_smaller(student, f, grad, x0):
    """Where f cannot be computed (nan), it has not become smaller."""
    refutes(student.descent_witness(f, grad, np.array(x0)), f, grad, x0)


@cases([3, 1], np.array([3, 1]), (3, 1), np.array([3, 1], dtype=np.uint8), [-2, 5])
def test_accepts_lists_and_whole_numbers(student, x0):
    """Lists and integer arrays are points too, and f and grad get arrays of floats."""
    f, grad = formula("x[0]**2 + 4*x[1]**2 + x[0]**-2"), formula("[2*x[0] - 2*x[0]**-3, 8*x[1] + 0*x.sum()]")
    refutes(student.descent_witness(f, grad, x0), f, grad, x0)


@given(STARTS)
def test_leaves_its_input_alone(student, x0):
    """x0 is not changed."""
    start = x0.copy()
    f, grad = VALLEY
    refutes(untouched(student.descent_witness, f, grad, x0), f, grad, start)


@cases(
    (*VALLEY, [0.0, 0.0]),
    (formula("-(x @ x)"), formula("-2 * x"), [0, 0, 0]),
    (formula("x[0] * x[1]"), formula("[x[1], x[0]]"), [0.0, 0.0]),
    (formula("(x[0] - 2)**3"), formula("3 * (x - 2)**2"), [2.0]),
    (formula("7.0"), formula("[0, 0]"), [3.0, 1.0]),
)
def test_rejects_a_zero_gradient(student, f, grad, x0):
    """Where the gradient is zero, at a minimum or not, descent stands still: ValueError."""
    with raises(ValueError):
        student.descent_witness(f, grad, np.array(x0))
