"""17 Minimising a loss, exercise mse_grad.

Notation: X is (n, d), one sample per row; y is (n,); w is (d,); r = Xw − y; L(w) = (1/n)·Σ rᵢ²; ∇L = (2/n)·Xᵀr, (d,).

The oracle is rational arithmetic. Entries are at most 3 in size with n ≤ 6, d ≤ 4, so |∇L| ≤ 2·3·(4·9 + 3) < 240, and
rounding stays below 1e-13·240.
"""

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, raises, untouched, weight

QUARTERS = st.integers(-12, 12).map(lambda k: k / 4)


@st.composite
def problems(draw, most=6):
    """X, y and w with entries that are multiples of 1/4 of size at most 3."""
    n, d = draw(st.integers(1, most)), draw(st.integers(1, 4))

    def some(k):
        return draw(st.lists(QUARTERS, min_size=k, max_size=k))

    return np.array(some(n * d)).reshape(n, d), np.array(some(n)), np.array(some(d))


def exact(X, y, w):
    """(2/n)·Σ rᵢ·xᵢ in rational arithmetic."""
    rows = [[Fraction(float(a)) for a in row] for row in np.asarray(X, dtype=float)]
    w, y = [Fraction(float(a)) for a in w], [Fraction(float(a)) for a in y]
    r = [sum(a * c for a, c in zip(row, w, strict=True)) - one for row, one in zip(rows, y, strict=True)]
    return np.array(
        [float(2 * sum(e * row[j] for e, row in zip(r, rows, strict=True)) / len(y)) for j in range(len(w))]
    )


@essential
@cases(
    ([[1.0, 1.0], [1.0, 3.0]], [2.0, 4.0], [0.0, 0.0]),
    ([[1.0, 2.0], [0.0, -1.0], [3.0, 1.0]], [1.0, 0.0, -2.0], [1.0, -1.0]),
    ([[1.0, -2.0, 0.5], [2.0, 1.0, 1.0]], [3.0, -5.0], [1.0, 2.0, 0.0]),
)
def test_points_where_the_loss_rises_fastest(student, X, y, w):
    """The answer has the direction of the gradient, whatever its length."""
    found, true = array(student.mse_grad(np.array(X), np.array(y), np.array(w)), (len(w),)), exact(X, y, w)
    length = float(np.linalg.norm(found))
    assert 0 < length < np.inf, f"the gradient is not zero here, and finite; found {found}"
    assert found / length == approx(true / np.linalg.norm(true), rel=1e-6, abs=1e-6)


@weight(2)
@given(problems())
def test_is_the_gradient(student, problem):
    """∇L(w) = (2/n)·Σ (w·xᵢ − yᵢ)·xᵢ."""
    assert student.mse_grad(*problem) == approx(exact(*problem), abs=1e-10)


@cases(
    ([[2.0, -1.0, 3.0]], [1.0], [1.0, 0.5, -1.0], [-10.0, 5.0, -15.0]),
    ([[4.0]], [1.0], [0.5], [8.0]),
    ([[1.0, 0.0]], [3.0], [1.0, 5.0], [-4.0, 0.0]),
    ([[2.0**-40, 0.0]], [1.0], [0.0, 3.0], [-(2.0**-39), 0.0]),
)
def test_one_row(student, X, y, w, gradient):
    """With one sample the gradient is 2r·x, a vector (d,)."""
    assert student.mse_grad(np.array(X), np.array(y), np.array(w)) == approx(np.array(gradient))


@cases(2, 30, 1000)
def test_repeating_all_samples_changes_nothing(student, times):
    """The loss is a mean: if every sample comes k times, the gradient is the same."""
    X, y = np.tile([[1.0, 1.0], [1.0, 3.0]], (times, 1)), np.tile([2.0, 4.0], times)
    assert student.mse_grad(X, y, np.array([0.0, 1.0])) == approx(np.array([-2.0, -4.0]))


@cases(
    ([[1, 1], [1, 3]], [2, 4], [0, 0]),
    (((1, 1), (1, 3)), (2, 4), (0, 0)),
    (np.array([[1, 1], [1, 3]]), np.array([2, 4]), np.array([0, 0])),
    (np.array([[1, 1], [1, 3]], dtype=np.uint8), np.array([2, 4], dtype=np.uint8), np.array([0, 0], dtype=np.uint8)),
    ([[1, 1], [1, 3]], np.array([2.0, 4.0]), [0.0, 0.0]),
)
def test_accepts_lists_and_whole_numbers(student, X, y, w):
    """Lists and arrays of whole numbers are data too, also of a type that has no negative numbers."""
    assert student.mse_grad(X, y, w) == approx(np.array([-6.0, -14.0]))


@given(problems(3))
def test_leaves_its_input_alone(student, problem):
    """None of X, y and w is changed."""
    found = array(untouched(student.mse_grad, *problem), (len(problem[2]),))
    assert np.all(np.isfinite(found)), f"{found} should be finite"


@cases(
    ((3, 2), (3, 1), (2,)),
    ((3, 2), (1, 3), (2,)),
    ((3, 2), (3,), (2, 1)),
    ((3, 2), (3,), (1, 2)),
    ((3, 2), (3, 1), (2, 1)),
    ((3, 2), (2,), (2,)),
    ((3, 2), (1,), (2,)),
    ((3, 2), (), (2,)),
    ((3, 2), (3,), (3,)),
    ((3,), (3,), (1,)),
    ((3,), (1,), (3,)),
    ((3, 1), (3,), ()),
    ((2, 3, 2), (2,), (2,)),
)
def test_rejects_other_shapes(student, of_X, of_y, of_w):
    """X is (n, d), y is (n,), w is (d,): anything else, columns included, raises ValueError."""
    with raises(ValueError):
        student.mse_grad(np.ones(of_X), np.ones(of_y), np.ones(of_w))
