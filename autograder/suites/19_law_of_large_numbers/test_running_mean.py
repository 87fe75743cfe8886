"""19 Law of large numbers, exercise running_mean.

Notation: x is (n,), m is (n,), m_k = (x_1 + … + x_k) / k. The oracle sums exactly.

The exercise allows rounding errors of 1e-9 of the largest |x_i|. Adding up a million numbers one by one errs by at most
1e6 · 1.1e-16 ≈ 1.1e-10 of that in the mean, whether sums or means are carried along.
"""

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, quiet, raises, untouched, vectors


def about(x):
    """What is accepted as the running mean of x."""
    exact = [Fraction(float(a)) for a in x]
    means = [float(sum(exact[: k + 1]) / (k + 1)) for k in range(len(exact))]
    return approx(np.array(means), rel=0.0, abs=1e-9 * max(map(abs, map(float, x)), default=0.0))


@essential
@given(vectors(min_size=2, max_size=30))
def test_is_the_mean_of_the_first_k(student, x):
    """m_k = (x₁ + … + x_k) / k, for k = 1, …, n."""
    assert student.running_mean(x) == about(x)


@cases(
    [1, 2, 6],
    [1, 2, 2],
    [0, 0, 1, 0, 1, 1],
    [-1, 0],
    np.array([3, 4]),
    np.array([0, 1, 1, 0, 1], dtype=np.int8),
    np.array([100, 100, 101], dtype=np.int8),
)
def test_accepts_lists_and_whole_numbers(student, x):
    """Whole numbers have fractions as means: (1 + 2) / 2 is 1.5."""
    assert student.running_mean(x) == about(x)


@cases([10**18] * 12, np.full(20, 10**18), np.array([-(10**18) + 1] * 30 + [7]))
def test_sums_may_exceed_the_integers(student, x):
    """The sum of large whole numbers does not wrap round."""
    assert quiet(student.running_mean, x) == about(x)


@given(vectors(min_size=1, max_size=8), st.sampled_from([1e150, 1e-150, 1e298, 1e-280]))
def test_huge_and_tiny_numbers(student, x, scale):
    """In another unit the means are the same numbers times the unit, without a warning."""
    assert quiet(student.running_mean, x * scale) == about(x * scale)


@cases(("odd numbers",), ("a spike",), ("whole numbers",))
def test_a_million_numbers_in_one_pass(student, kind):
    """The work is proportional to n: a million averages take a moment."""
    k = np.arange(1, 1_000_001)
    if kind == "a spike":
        x, means = (k == 1000).astype(float), np.where(k >= 1000, 1.0, 0.0) / k
    else:
        x, means = 2 * k - 1 if kind == "whole numbers" else 2.0 * k - 1, k.astype(float)
    answer = array(student.running_mean(x), shape=(1_000_000,))
    error = float(np.max(np.abs(answer - means)))
    assert error <= 1e-9 * float(np.max(x)), f"{kind}: of a million averages one is off by {error:g}"


@cases(([5.0],), (np.array([-2.5]),), ([1e300],), ([],), (np.array([]),))
def test_short_lists(student, x):
    """A single number is its own mean, and no numbers have no means: an empty array."""
    answer = quiet(student.running_mean, x)
    assert answer == approx(np.array(x, dtype=float))


@given(vectors(min_size=2, max_size=8))
def test_leaves_its_input_alone(student, x):
    """The numbers are the same after the call."""
    assert untouched(student.running_mean, x) == about(x)


@cases(np.ones((3, 1)), np.ones((1, 3)), [[1.0, 2.0], [3.0, 4.0]], np.ones((1, 1)), np.ones((2, 3, 1)))
def test_rejects_other_shapes(student, x):
    """An array of shape (n, 1) or (1, n) is a matrix and no list: ValueError."""
    with raises(ValueError):
        student.running_mean(x)
