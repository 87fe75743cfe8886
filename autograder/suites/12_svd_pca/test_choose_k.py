"""12 SVD and PCA, exercise choose_k.

Notation: s is (r,), E(k) = (s₁² + … + sₖ²)/(s₁² + … + sᵣ²), 0 < frac ≤ 1.

The oracle computes with exact fractions: s are whole numbers up to 12, at most 6 of them, frac = i/20. Then E(k) either
equals i/20 or differs from it by at least 1/(20·6·144) = 6e-5, far more than the 1e-12 that the docstring allows.
"""

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, quiet, raises, untouched

VALUES = (
    st.lists(st.integers(0, 12), min_size=1, max_size=6)
    .filter(any)
    .map(lambda s: np.array(sorted(s, reverse=True), dtype=float))
)
TWENTIETHS = st.integers(1, 20)


def smallest(s, frac):
    """The smallest k with E(k) ≥ frac, by exact arithmetic."""
    squares = [Fraction(x) ** 2 for x in s]
    return next(k for k in range(1, len(s) + 1) if sum(squares[:k]) >= frac * sum(squares))


@essential
@given(VALUES, TWENTIETHS)
def test_is_the_smallest_number_that_reaches_the_share(student, s, i):
    """E(k) ≥ frac and E(k − 1) < frac."""
    assert student.choose_k(s, i / 20) == approx(smallest(s, Fraction(i, 20)), rel=0.0)


@cases(
    ([4, 2, 2, 1], 0.64, 1),
    ([4, 2, 2, 1], 0.8, 2),
    ([4, 2, 2, 1], 0.96, 3),
    ([1, 1, 1, 1], 0.5, 2),
    ([3] * 8, 0.125, 1),
)
def test_a_share_that_is_reached_exactly_is_reached(student, s, frac, k):
    """E(k) = frac is enough."""
    assert student.choose_k(np.array(s, dtype=float), frac) == approx(k, rel=0.0)


@cases(
    ([0.1] * 10, 0.3, 3),
    ([0.1] * 10, 0.7, 7),
    ([0.3, 0.3, 0.3], 2 / 3, 2),
    ([0.7, 0.7, 0.7, 0.7, 0.7], 0.6, 3),
    ([1.1, 1.1, 1.1, 1.1, 1.1, 1.1], 5 / 6, 5),
    ([0.6, 0.3, 0.2], 36 / 49, 1),
    ([2, 1], 1e-13, 1),
)
def test_rounding_costs_no_component(student, s, frac, k):
    """A share that misses frac by less than 1e-12, which is rounding, counts as reached."""
    assert student.choose_k(np.array(s), frac) == approx(k, rel=0.0)


@cases(
    ([4, 2, 2, 1], 4),
    ([3, 2, 0, 0], 2),
    ([5], 1),
    ([0.1] * 30, 30),
    ([7, 0, 0], 1),
    ([0.3, 0.2, 0.1, 0.0], 3),
    ([1000, 1], 2),
    ([1e5, 1], 2),
    ([1, 1e-8], 1),
)
def test_all_of_it_takes_every_positive_singular_value(student, s, k):
    """For frac = 1, k is the number of positive entries whose squares matter beyond 1e-12: zeros explain nothing."""
    assert student.choose_k(np.array(s, dtype=float), 1.0) == approx(k, rel=0.0)


@given(VALUES, TWENTIETHS, st.sampled_from([1e-200, 1e-100, 1e100, 1e198]))
def test_only_ratios_matter(student, s, i, c):
    """k is the same for s and c·s, from 1e-200 to beyond 1e198, and no warning is issued."""
    assert quiet(student.choose_k, c * s, i / 20) == approx(smallest(s, Fraction(i, 20)), rel=0.0)


@cases(
    ([4_000_000_000, 3_000_000_000], 0.65, 2),
    ([5_000_000_000, 3_000_000_000], 0.7, 1),
    ([4, 3], 0.64, 1),
    ([2, 2, 1], 0.9, 3),
)
def test_accepts_integers(student, s, frac, k):
    """Lists and arrays of integers, large ones too, give the same k as floats."""
    assert student.choose_k(s, frac) == approx(k, rel=0.0)
    assert student.choose_k(np.array(s), frac) == approx(k, rel=0.0)


@given(VALUES, TWENTIETHS)
def test_counts_in_whole_numbers(student, s, i):
    """k is an integer, so that Vt[:k] works with it."""
    k = student.choose_k(s, i / 20)
    whole = isinstance(k, int | np.integer) and not isinstance(k, bool)
    assert whole, f"an integer was expected, not {k!r}"


@given(VALUES, TWENTIETHS)
def test_leaves_the_singular_values_alone(student, s, i):
    """choose_k never changes s."""
    untouched(student.choose_k, s, i / 20)


@cases(0.0, -0.5, 1.001, 80.0)
def test_rejects_shares_outside_0_to_1(student, frac):
    """0 < frac ≤ 1, else ValueError (80 is no share: it is 0.8)."""
    with raises(ValueError):
        student.choose_k(np.array([3.0, 2.0, 1.0]), frac)


@cases(([],), ([0.0],), ([0.0, 0.0],))
def test_rejects_nothing_to_explain(student, s):
    """Without a positive singular value no share is defined: ValueError."""
    with raises(ValueError):
        student.choose_k(np.array(s, dtype=float), 0.5)
