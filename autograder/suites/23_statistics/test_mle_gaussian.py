"""23 Statistics, exercise mle_gaussian.  Notation: x is (n,) or (n, d), μ̂ the means and σ̂ = √((1/n) Σ (xᵢ − μ̂)²).

The oracle is the statistics module, which computes with fractions. Rounding: a mean of n numbers errs by some
n · 1e-16 of the largest of them, and σ̂, computed from differences, by no more; 1e-12 of it is allowed.
"""

import statistics

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import (
    approx,
    array,
    cases,
    essential,
    matrices,
    number,
    quiet,
    raises,
    untouched,
    vectors,
    weight,
)


def parts(answer):
    """The two parts of the answer."""
    fits = isinstance(answer, tuple | list) and len(answer) == 2
    assert fits, "a tuple (mu, sigma) was expected"
    return answer


def two_numbers(answer):
    """The answer for a sample (n,)."""
    mu, sigma = parts(answer)
    return number(mu), number(sigma)


def by_columns(answer, d):
    """The answer for a sample (n, d), as one array (2, d)."""
    mu, sigma = parts(answer)
    return np.array([array(mu, shape=(d,)), array(sigma, shape=(d,))])


def truth(x):
    """Mean and standard deviation of one list of numbers, by exact arithmetic."""
    x = [float(number) for number in x]
    return statistics.fmean(x), statistics.pstdev(x)


def near(x, rel=1e-9):
    """What is right for a sample (n,)."""
    return approx(truth(x), rel=rel, abs=1e-12 * float(np.max(np.abs(x))))


def near_columns(x):
    """What is right for a sample (n, d), as one array (2, d)."""
    x = np.asarray(x, dtype=float)
    return approx(np.array([truth(column) for column in x.T]).T, abs=1e-12 * float(np.max(np.abs(x))))


@essential
@given(vectors(min_size=2, max_size=7))
def test_mean(student, x):
    """The first number is μ̂ = x̄."""
    mu, _ = two_numbers(student.mle_gaussian(x))
    assert mu == approx(truth(x)[0], abs=1e-12 * float(np.max(np.abs(x))))


@weight(2)
@given(vectors(min_size=2, max_size=7))
def test_deviation(student, x):
    """The second number is σ̂ = √((1/n) Σ (xᵢ − x̄)²), the divisor being n."""
    _, sigma = two_numbers(quiet(student.mle_gaussian, x))
    assert sigma == approx(truth(x)[1], abs=1e-12 * float(np.max(np.abs(x))))


@given(matrices((2, 5), (1, 4)))
def test_each_column_has_its_own(student, x):
    """For rows x (n, d) there are d means and d deviations, one for each column."""
    x = x * 10.0 ** np.arange(x.shape[1])
    found = by_columns(quiet(student.mle_gaussian, x), x.shape[1])
    for j, column in enumerate(x.T):
        assert tuple(found[:, j]) == near(column)


@cases([7], [-2.5], [0.0], [[4.0, 9.0, -3.0]], [[5.0]])
def test_one_datum(student, x):
    """One number is its own mean, and has the deviation 0; so has one row. No warning is issued."""
    answer = quiet(student.mle_gaussian, np.array(x))
    if np.ndim(x) == 1:
        assert two_numbers(answer) == near(x)
    else:
        assert by_columns(answer, np.shape(x)[1]) == near_columns(x)


@cases([0.1] * 3, [7, 7, 7, 7], [1 / 3] * 10, [[0.7, 1], [0.7, 2], [0.7, 6]])
def test_equal_numbers(student, x):
    """Equal numbers have the deviation 0, but for rounding."""
    answer = quiet(student.mle_gaussian, np.array(x))
    if np.ndim(x) == 1:
        assert two_numbers(answer) == near(x)
    else:
        assert by_columns(answer, np.shape(x)[1]) == near_columns(x)


@given(vectors(min_size=3, max_size=8), st.sampled_from([1e8, -1e8, 5e7]))
def test_shift_moves_the_mean_only(student, x, shift):
    """A number added to all data leaves the deviation as it is, even if it is a hundred million, to six digits."""
    x = np.round(x) + np.arange(len(x)) ** 2 + shift  # whole numbers: exact
    mu, sigma = two_numbers(student.mle_gaussian(x))
    mean, deviation = truth(x)
    assert mu == approx(mean)
    # the exact differences are at least 1, unless all are equal; 1e-8 is the rounding error of a mean
    assert sigma == approx(deviation, rel=1e-6, abs=1e-6)


@cases(([3.0, -1.0, 2.5, 8.0], 1e-150), ([3.0, -1.0, 2.5, 8.0], 1e149), ([0.0, 2.0], 1e-100))
def test_tiny_and_huge_scales(student, x, scale):
    """A factor c > 0 makes the mean and the deviation c times as large, also for c = 1e±150."""
    x = np.array(x) * scale
    mu, sigma = two_numbers(quiet(student.mle_gaussian, x))
    assert (mu / scale, sigma / scale) == near(x / scale)


@cases(
    ([1, 2, 6],),
    ((4, 4.5),),
    (np.array([1, 2, 6, 8]),),
    ([[1, 0], [3, 0]],),
    ([[1, 2, 3]],),
    (np.array([[1], [2], [9]]),),
    ([[1], [2], [4]],),
)
def test_accepts_lists_and_whole_numbers(student, x):
    """Lists, lists of rows and whole numbers are fine; (n, 1) is one column and (1, n) is one row."""
    answer = quiet(student.mle_gaussian, x)
    if np.ndim(x) == 1:
        assert two_numbers(answer) == near(x)
    else:
        assert by_columns(answer, np.shape(x)[1]) == near_columns(x)


@given(matrices((2, 4), (1, 3)))
def test_leaves_its_input_alone(student, x):
    """The data are the same after the call."""
    x = x + np.arange(x.size).reshape(x.shape) + 1
    assert by_columns(untouched(student.mle_gaussian, x), x.shape[1]) == near_columns(x)
    assert two_numbers(untouched(student.mle_gaussian, x.ravel())) == near(x.ravel())


@cases(([],), (np.zeros((0, 3)),), (np.zeros((3, 0)),), (4.0,), (np.ones((2, 2, 2)),))
def test_rejects_what_is_no_sample(student, x):
    """No entry, or neither (n,) nor (n, d): ValueError."""
    with raises(ValueError):
        student.mle_gaussian(x)
