"""17 Minimising a loss, exercise ridge.

Notation: X is (n, d), y is (n,), lam ≥ 0; (w, b) minimises L = (1/n)·Σ (w·xᵢ + b − yᵢ)² + lam·‖w‖²; Xc and yc are
centred; M = XcᵀXc + n·lam·I and c = Xcᵀyc, so M w = c and b = mean(y) − w·mean(X).
"""

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, number, raises, untouched, weight

QUARTERS = st.integers(-12, 12).map(lambda k: k / 4)
STRENGTHS = st.sampled_from([0.25, 0.5, 1, 2.0, 16])


@st.composite
def samples(draw):
    """X and y with entries that are multiples of 1/4 of size at most 3."""
    n, d = draw(st.integers(1, 5)), draw(st.integers(1, 3))
    rows = draw(st.lists(st.lists(QUARTERS, min_size=d, max_size=d), min_size=n, max_size=n))
    return np.array(rows), np.array(draw(st.lists(QUARTERS, min_size=n, max_size=n)))


def parts(answer, d):
    """w and b as one array (d + 1,), the bias at the end."""
    two = isinstance(answer, tuple | list) and len(answer) == 2
    assert two, "a tuple (w, b) was expected"
    return np.append(array(answer[0], (d,)), number(answer[1]))


def exact(X, y, lam):
    """(w, b) as one array: both slopes of L set to zero, with the bias as a last unknown, in rational arithmetic."""
    n, size = len(y), X.shape[1] + 1
    rows = [[Fraction(float(a)) for a in row] + [Fraction(1)] for row in X]
    truth, penalty = [Fraction(float(a)) for a in y], n * Fraction(lam)
    none = Fraction(0)
    system = [
        [sum((row[i] * row[j] for row in rows), none) + (penalty if i == j < size - 1 else none) for j in range(size)]
        + [sum((row[i] * one for row, one in zip(rows, truth, strict=True)), none)]
        for i in range(size)
    ]
    for k in range(size):  # Gauss and Jordan; a positive definite matrix has no zero pivot
        system[k] = [a / system[k][k] for a in system[k]]
        for i in range(size):
            if i != k:
                system[i] = [a - system[i][k] * c for a, c in zip(system[i], system[k], strict=True)]
    return np.array([float(row[-1]) for row in system])


@essential
@cases(
    ([[1.0], [3.0]], [2.0, 4.0]),
    ([[-1.0], [0.0], [2.0], [1.0]], [5.0, 4.0, 0.5, 3.0]),
    ([[1.0, 0.0], [0.0, 1.0], [-1.0, 0.5], [0.5, -2.0], [2.0, 1.0]], [1.0, -3.0, 2.0, 7.0, 0.0]),
)
def test_without_penalty_it_is_least_squares(student, X, y):
    """For lam = 0, (w, b) are those of least squares, at least to six digits."""
    X, y = np.array(X), np.array(y)
    best = np.linalg.lstsq(np.column_stack([X, np.ones(len(y))]), y, rcond=None)[0]
    assert parts(student.ridge(X, y, 0), X.shape[1]) == approx(best, rel=1e-6, abs=1e-6)


@weight(2)
@given(samples(), STRENGTHS)
def test_is_the_minimum(student, data, lam):
    """Both slopes of L are zero: there is exactly one such (w, b) for lam > 0."""
    X, y = data
    # κ(M) ≤ 1 + ‖Xc‖²/(n·lam) ≤ 1 + 27/0.25 = 109, so the error is below 1e-12 times the size of the numbers, ≤ 40.
    assert parts(student.ridge(X, y, lam), X.shape[1]) == approx(exact(X, y, lam), abs=1e-9)


@given(samples(), st.integers(-40, 40), st.integers(-40, 40))
def test_moving_the_origin_does_not_move_the_weights(student, data, up, along):
    """If a constant is added to y, or to all of X, w stays the same: only b makes up for it."""
    X, y = data
    old = exact(X, y, 0.5)
    new = np.append(old[:-1], old[-1] + up - along * np.sum(old[:-1]))
    # Centring numbers near 43 costs 43·ε in each entry of Xc and yc, and κ ≤ 55: the error is below 1e-11.
    assert parts(student.ridge(X + along, y + up, 0.5), X.shape[1]) == approx(new, abs=1e-8)


@cases((2, 0.5), (30, 0.5), (1000, 3))
def test_repeating_all_samples_changes_nothing(student, times, lam):
    """The errors are averaged, the penalty is not: if every sample comes k times, (w, b) is the same."""
    X, y = np.tile([[1.0], [3.0]], (times, 1)), np.tile([2.0, 4.0], times)
    assert parts(student.ridge(X, y, lam), 1) == approx(np.array([1 / (1 + lam), 3 - 2 / (1 + lam)]))


@cases(
    ([[1.0, 1.0], [3.0, 3.0], [4.0, 4.0]], [2.0, 4.0, 7.0], 1e-12),
    ([[0.1, 0.3], [0.2, 0.6], [0.7, 2.1], [0.5, 1.5]], [1.0, 3.0, 2.0, 5.0], 1e-10),
    ([[1.0, 2.0, 3.0], [4.0, 5.0, 9.0], [7.0, -1.0, 6.0], [0.0, 2.0, 2.0]], [1.0, 0.0, 5.0, 2.0], 1e-11),
    ([[1.0, 1.0], [3.0, 3.0], [4.0, 4.0]], [2.0, 4.0, 7.0], 0.5),
)
def test_solves_the_equations_of_collinear_features(student, X, y, lam):
    """Also where columns agree and lam is tiny, ‖M w − c‖ ≤ 1e-10·(‖M‖‖w‖ + ‖Xc‖‖yc‖), and b = ȳ − w·x̄."""
    X, y = np.array(X), np.array(y)
    found = parts(student.ridge(X, y, lam), X.shape[1])
    Xc, yc = X - X.mean(axis=0), y - y.mean()
    M = Xc.T @ Xc + len(y) * lam * np.eye(X.shape[1])
    w, norm = found[:-1], np.linalg.norm
    off, allowed = norm(M @ w - Xc.T @ yc), 1e-10 * (norm(M) * norm(w) + norm(Xc) * norm(yc))
    fine = bool(off <= allowed)
    assert fine, f"the residual ‖M w − c‖ of w = {w} is {off:.2g}; at most {allowed:.2g} is allowed"
    bias = float(y.mean() - w @ X.mean(axis=0))
    assert found[-1] == approx(bias, abs=1e-9 * (1 + float(norm(w)) * 10))


@cases(
    ([[1], [3]], [2, 4]),
    (((1,), (3,)), (2, 4)),
    (np.array([[1], [3]]), np.array([2, 4])),
    (np.array([[1], [3]], dtype=np.uint8), np.array([2, 4], dtype=np.uint8)),
    (np.array([[1], [3]], dtype=np.int8), [2.0, 4.0]),
)
def test_accepts_lists_and_whole_numbers(student, X, y):
    """Lists and arrays of whole numbers are data too."""
    assert parts(student.ridge(X, y, 1), 1) == approx(np.array([0.5, 2.0]))


@given(samples(), STRENGTHS)
def test_leaves_its_input_alone(student, data, lam):
    """Neither X nor y is changed."""
    X, y = data
    found = parts(untouched(student.ridge, X, y, lam), X.shape[1])
    assert np.all(np.isfinite(found)), f"w and b should be finite; found {found}"


@cases(
    ((3, 2), (3, 1), 1),
    ((3, 2), (1, 3), 1),
    ((3, 1), (3, 1), 0.5),
    ((3, 2), (2,), 1),
    ((3, 2), (1,), 1),
    ((3, 2), (), 1),
    ((3,), (3,), 1),
    ((3,), (1,), 1),
    ((2, 3, 2), (2,), 1),
    ((3, 2), (3,), -1),
    ((3, 2), (3,), -1e-9),
)
def test_rejects_other_shapes_and_rewards(student, of_X, of_y, lam):
    """X is (n, d), y is (n,), and lam is not negative: anything else raises ValueError."""
    # Powers of 2, so that no matrix is singular: LinAlgError is a ValueError, and would pass for a refusal.
    X, y = 2.0 ** (np.arange(np.prod(of_X)) ** 2 % 7).reshape(of_X), np.ones(of_y)
    with raises(ValueError):
        student.ridge(X, y, lam)
