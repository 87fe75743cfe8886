"""14 Gradient descent, exercise linreg_gd.

Notation: X is (n, d), one sample per row; y is (n,); w is (d,), b a number; rᵢ = w·xᵢ + b − yᵢ; L = (1/n)·Σ rᵢ²; its
gradient is (2/n)·Xᵀr for w and (2/n)·Σ rᵢ for b. The descent starts at w = 0, b = 0.
"""

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, number, raises, untouched, weight

QUARTERS = st.integers(-12, 12).map(lambda k: k / 4)


@st.composite
def samples(draw):
    """Some X and y with entries that are multiples of 1/4, |entry| ≤ 3."""
    n, d = draw(st.integers(1, 5)), draw(st.integers(1, 3))
    rows = draw(st.lists(st.lists(QUARTERS, min_size=d, max_size=d), min_size=n, max_size=n))
    return np.array(rows), np.array(draw(st.lists(QUARTERS, min_size=n, max_size=n)))


# Data with a full set of independent directions, so that the best w and b are unique.
FITS = (
    ([[1.0], [3.0]], [2.0, 4.0]),
    ([[-1.0], [0.0], [2.0], [1.0]], [5.0, 4.0, 0.5, 3.0]),
    ([[1.0, 0.0], [0.0, 1.0], [-1.0, 0.5], [0.5, -2.0], [2.0, 1.0]], [1.0, -3.0, 2.0, 7.0, 0.0]),
    ([[1.0, 2.0, 0.0], [0.0, -1.0, 1.0], [2.0, 0.0, -1.0], [-1.0, 1.0, 1.0]], [3.0, 1.0, -2.0, 6.0]),
    ([[0.5, 1.0], [-1.5, 0.0], [1.0, -1.0]], [-4.0, 9.0, 100.0]),
)


def parts(answer, d):
    """w as an array (d,) and b as a number."""
    two = isinstance(answer, tuple | list) and len(answer) == 2
    assert two, "a tuple (w, b) was expected"
    return array(answer[0], (d,)), number(answer[1])


def exact(X, y, lr, steps):
    """w and b after some steps, in rational arithmetic, as one array."""
    rows = [[Fraction(float(a)) for a in row] + [Fraction(1)] for row in X]
    truth, lr, theta = [Fraction(float(a)) for a in y], Fraction(lr), [Fraction(0)] * len(rows[0])
    for _ in range(steps):
        r = [sum(a * t for a, t in zip(row, theta, strict=True)) - one for row, one in zip(rows, truth, strict=True)]
        slopes = [2 * sum(row[j] * e for row, e in zip(rows, r, strict=True)) / len(rows) for j in range(len(theta))]
        theta = [t - lr * slope for t, slope in zip(theta, slopes, strict=True)]
    return np.array([float(t) for t in theta])


def best_fit(X, y):
    """Least squares (w, b), a rate that converges, and the steps it takes for twelve digits."""
    ones = np.column_stack([X, np.ones(len(X))])
    lam = np.linalg.eigvalsh(2 / len(X) * ones.T @ ones)
    steps = int(np.ceil(12 * np.log(10) * lam[-1] / lam[0]))  # (1 − λmin/λmax)ᴺ ≤ 1e-12
    return np.linalg.lstsq(ones, np.array(y), rcond=None)[0], float(1 / lam[-1]), steps


@essential
@cases(*FITS)
def test_comes_near_least_squares(student, X, y):
    """After many steps with a small enough rate w and b are those of least squares, at least to three digits."""
    theta, lr, steps = best_fit(X, y)
    n = len(X)  # a rate that is small enough for the sum of the squares, too: other tests tell it from the mean
    w, b = parts(student.linreg_gd(np.array(X), np.array(y), lr / n, steps * n), len(theta) - 1)
    assert np.append(w, b) == approx(theta, rel=1e-3, abs=1e-3 * np.max(np.abs(theta)))


@weight(2)
@cases(*FITS)
def test_reaches_least_squares(student, X, y):
    """The descent converges to the least-squares w and b, to nine digits."""
    theta, lr, steps = best_fit(X, y)
    w, b = parts(student.linreg_gd(np.array(X), np.array(y), lr, steps), len(theta) - 1)
    # κ < 100, and an error of a few ε in the gradient shifts the end by κ·ε relative to the largest entry.
    assert np.append(w, b) == approx(theta, rel=1e-9, abs=1e-9 * np.max(np.abs(theta)))


@weight(2)
@given(samples(), st.integers(0, 3))
def test_takes_exactly_these_steps(student, data, steps):
    """From w = 0 and b = 0, `steps` steps along the gradient of the mean squared error; with 0 steps, zeros."""
    X, y = data
    w, b = parts(student.linreg_gd(X, y, 0.0625, steps), X.shape[1])
    # λ ≤ trace ≤ 2·(3·9 + 1) = 56, so a step multiplies by 2.5 at most: rounding stays below 1e-12.
    assert np.append(w, b) == approx(exact(X, y, 0.0625, steps), abs=1e-11)


@cases((1e-4, 1500), (1.0, 25), (0.2, 40))
def test_does_all_the_steps(student, lr, steps):
    """The descent ends after `steps` steps and not before, whether the loss falls slowly, fast, or grows."""
    X, y = np.array(FITS[1][0]), np.array(FITS[1][1])
    ones = np.column_stack([X, np.ones(len(X))])
    best = np.linalg.lstsq(ones, y, rcond=None)[0]
    # The distance from the best is multiplied by I − lr·A in each step; rounding: about steps·ε of the largest entry.
    left = np.linalg.matrix_power(np.eye(2) - lr * 2 / len(X) * ones.T @ ones, steps) @ best
    w, b = parts(student.linreg_gd(X, y, lr, steps), 1)
    assert np.append(w, b) == approx(best - left, rel=1e-9, abs=1e-9 * float(np.max(np.abs(best - left))))


@cases(2, 50, 1000)
def test_repeating_all_samples_changes_nothing(student, times):
    """The loss is a mean: if every sample comes k times, each step is the same."""
    X, y = np.tile([[1.0], [3.0]], (times, 1)), np.tile([2.0, 4.0], times)
    w, b = parts(student.linreg_gd(X, y, 0.05, 2), 1)
    assert np.append(w, b) == approx(np.array([0.99, 0.43]))


@cases(
    ([[1], [3]], [2, 4], 0.05),
    (np.array([[1], [3]]), np.array([2, 4]), 0.05),
    (np.array([[1], [3]], dtype=np.uint8), np.array([2, 4], dtype=np.uint8), 0.05),
    (np.array([[1], [3]], dtype=np.int8), [2.0, 4.0], 0.05),
    (np.array([[100], [200]], dtype=np.uint8), np.array([250, 7], dtype=np.uint8), 2.0**-16),
)
def test_accepts_lists_and_whole_numbers(student, X, y, lr):
    """Lists and arrays of whole numbers are data too."""
    w, b = parts(student.linreg_gd(X, y, lr, 2), 1)
    assert np.append(w, b) == approx(exact(X, y, lr, 2))


@given(samples())
def test_leaves_its_input_alone(student, data):
    """Neither X nor y is changed."""
    X, y = data
    w, b = parts(untouched(student.linreg_gd, X, y, 0.0625, 2), X.shape[1])
    found = bool(np.all(np.isfinite(w)) and np.isfinite(b))
    assert found, f"w = {w} and b = {b} should be finite"


@cases(
    ((3, 2), (3, 1), 2),
    ((3, 2), (1, 3), 2),
    ((3, 1), (3, 1), 2),
    ((3, 2), (2,), 2),
    ((3, 2), (2,), 0),
    ((3, 2), (1,), 2),
    ((3, 2), (), 2),
    ((1, 3), (3,), 0),
    ((3,), (3,), 2),
    ((2, 3, 1), (2,), 0),
)
def test_rejects_other_shapes(student, of_X, of_y, steps):
    """X is (n, d) and y is (n,): anything else, such as a column y of shape (n, 1), raises ValueError."""
    with raises(ValueError):
        student.linreg_gd(np.ones(of_X), np.ones(of_y), 0.1, steps)
