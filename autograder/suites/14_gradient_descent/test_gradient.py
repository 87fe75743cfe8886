"""14 Gradient descent, exercise gradient.

Notation: f takes x, shape (n,), and returns a number; ∇f(x) is (n,); the step along entry i is
h = ε^(1/3)·max(1, |x[i]|) with ε = 2⁻⁵².
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, finite, formula, raises, untouched, vectors, weight

# (f, ∇f), each a formula in x; for entries in [-2, 2] all |f| ≤ 12 and all |f‴| ≤ 16 (tanh‴ ≤ 2, times 2³).
SMOOTH = st.sampled_from(
    [
        (
            formula("np.sin(x[0]) * np.cos(x[1]) + x[2]"),
            formula("[np.cos(x[0]) * np.cos(x[1]), -np.sin(x[0]) * np.sin(x[1]), 1.0]"),
        ),
        (
            formula("np.tanh(x @ np.array([1.0, -2.0, 0.5]))"),
            formula("np.array([1.0, -2.0, 0.5]) / np.cosh(x @ np.array([1.0, -2.0, 0.5])) ** 2"),
        ),
        (
            formula("x[0] * x[1] * x[2] + x[1]**2"),
            formula("[x[1] * x[2], x[0] * x[2] + 2 * x[1], x[0] * x[1]]"),
        ),
        (
            formula("np.exp(x[0] * x[1] / 4) - x[2]"),
            formula("[x[1]/4 * np.exp(x[0]*x[1]/4), x[0]/4 * np.exp(x[0]*x[1]/4), -1.0]"),
        ),
    ]
)
POINTS = vectors(3, elements=finite(-2, 2))


@essential
@given(SMOOTH, POINTS)
def test_holds_the_partial_derivatives_in_order(student, smooth, x):
    """∇f(x) = (∂f/∂x₁, …, ∂f/∂xₙ), a vector of shape (n,), at least to three digits."""
    f, slopes = smooth
    assert student.gradient(f, x) == approx(np.array(slopes(x), dtype=float), rel=0, abs=1e-3)


@weight(2)
@given(SMOOTH, POINTS)
def test_is_as_accurate_as_central_differences(student, smooth, x):
    """Each entry agrees with the true partial derivative to about nine digits."""
    f, slopes = smooth
    # 6e-6 ≤ h ≤ 1.3e-5: truncation h²/6·|f‴| < 5e-10, rounding of f ε·|f|/h < 5e-10, of x ± h: ε·|x|·|f′|/h < 5e-10.
    assert student.gradient(f, x) == approx(np.array(slopes(x), dtype=float), rel=0, abs=2e-9)


@cases(
    (formula("x[0] * x[1]**3"), [1e8, 1.0], [1.0, 3e8]),
    (formula("x[0]**3 + 5*x[1]"), [-1e12, 1.0], [3e24, None]),
    (formula("np.exp(x[0]) / x[1]"), [0.5, 1e9], [np.exp(0.5) / 1e9, -np.exp(0.5) / 1e18]),
    (formula("np.sin(x[0]) + 0*x[1]"), [0.0, -1e100], [1.0, 0.0]),
)
def test_each_entry_has_a_step_of_its_own_scale(student, f, x, slopes):
    """The step along entry i is ε^(1/3)·max(1, |x[i]|), however large or small the other entries are."""
    found = array(student.gradient(f, np.array(x)), (len(x),))
    for i, slope in enumerate(slopes):
        # For powers and exponentials the relative error is about ε^(2/3) = 4e-11 on every scale. (None: entry 2 of
        # the second function drowns in the rounding of the first.)
        assert slope is None or float(found[i]) == approx(slope, rel=1e-9)


@cases(
    ("x[0]**3 + x[1]*x[2]", [21.87, -7.75, 0.3]), ("x[0]*x[1] - x[2]**2", [0.3, 2.7, 15.5]), ("x[2]", [0.0, 0.0, 1.0])
)
def test_one_entry_moves_while_the_others_stay(student, expression, slopes):
    """f is asked only at points where at most one entry differs from x."""
    # In floats, 2.7 + h - 2h + h is not 2.7: whoever walks there and back has left x.
    f = formula(f"{expression} if np.sum(x != np.array([2.7, 0.3, -7.75])) <= 1 else np.nan")
    assert student.gradient(f, np.array([2.7, 0.3, -7.75])) == approx(np.array(slopes), abs=1e-7)


@cases(("x[0]**3", [2.0]), ("x[0]**3 + 0*x.sum()", [-1.5]), ("np.sum(x**3)", list(np.linspace(0.5, 1.5, 60))))
def test_has_one_entry_for_each_variable(student, expression, x):
    """The gradient has the shape (n,), also for n = 1 and for large n."""
    # For n = 60: |f| = 75, and the rounding error is ε·|f|/h = 3e-9 at most; 3x² ≥ 0.75.
    assert student.gradient(formula(expression), np.array(x)) == approx(3 * np.array(x) ** 2, rel=1e-8)


@cases([2, 5, 1], np.array([2, 5, 1]), np.array([2, 5, 1], dtype=np.uint8), [2.0, 5.0, 1.0])
def test_accepts_lists_and_whole_numbers(student, x):
    """Lists and integer arrays are points too, and f gets an array of floats."""
    f = formula("x[0]**2 * x[1] + 3*x[2]**-1 + 0*x.sum()")
    assert student.gradient(f, x) == approx(np.array([20.0, 4.0, -3.0]), rel=1e-8)  # ε·|f|/h = 23·4e-11


@given(POINTS)
def test_leaves_its_input_alone(student, x):
    """x is not changed."""
    answer = array(untouched(student.gradient, formula("x @ x"), x), (3,))
    assert answer == approx(2 * x, abs=1e-7)


@cases((2, 1), (1, 2), (1, 1), (2, 2), ())
def test_rejects_what_is_no_vector(student, shape):
    """An x that is not one-dimensional, such as a column (n, 1), raises ValueError."""
    with raises(ValueError):
        student.gradient(formula("np.sum(x)"), np.ones(shape))
