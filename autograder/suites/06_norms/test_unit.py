"""06 Norms, exercise unit.

Notation: x is (n,) and not zero; p is a number >= 1 or inf; unit(x, p) = x/‖x‖ₚ.

Rounding: a norm and a division are off by about (n + 2)·2⁻⁵³ of each entry, far below the 1e-9 of `approx`. The
essential test alone is coarse, so that an answer that is nearly right keeps the marks of the other tests.
"""

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, finite, quiet, raises, untouched, vectors

NONZERO = vectors().filter(np.any)
LONG = vectors(max_size=5).map(lambda x: np.append(x, 2.0))


@essential
@given(LONG)
def test_p_2_divides_by_the_euclidean_length(student, x):
    """unit(x, 2) = x/‖x‖₂, at least to three digits."""
    assert student.unit(x, 2) == approx(x / math.hypot(*x), rel=1e-3)


@given(NONZERO, st.sampled_from([2, 1, 1.5, 3, 4]))
def test_every_p_divides_by_its_own_norm(student, x, p):
    """unit(x, p) = x/‖x‖ₚ for finite p, so that its own p-norm is 1."""
    assert student.unit(x, p) == approx(x / np.linalg.norm(x, p))


@given(NONZERO)
def test_p_infinity_divides_by_the_largest_absolute_value(student, x):
    """unit(x, ∞) = x/max|xᵢ|."""
    assert student.unit(x, np.inf) == approx(x / max(abs(x)))


@given(NONZERO, st.sampled_from([1, 2, np.inf]), finite(0.5, 50.0))
def test_opposite_vectors_have_opposite_directions(student, x, p, a):
    """unit(-a·x, p) = -unit(x, p) for every a > 0: the length is gone, the sign stays."""
    assert student.unit(-a * x, p) == approx(-x / np.linalg.norm(x, p))


@cases(
    ([3e149, -4e149], 2, [0.6, -0.8]),
    ([3e-150, 4e-150], 2, [0.6, 0.8]),
    ([1e149, 3e149], 1, [0.25, 0.75]),
    ([1e-150, -2e-150], np.inf, [0.5, -1.0]),
    ([1e149, 1e149], 4, [0.5**0.25, 0.5**0.25]),
    ([1e-12, 0.0], 3, [1.0, 0.0]),
)
def test_very_long_and_very_short_vectors_have_directions(student, x, p, direction):
    """A direction does not depend on the length, from 1e-150 to 1e150, and no warning is issued."""
    assert quiet(student.unit, np.array(x), p) == approx(direction)


@cases(([0.0, 0.0], 2), ([0.0], 1), ([0, 0, 0], np.inf), ([-0.0, 0.0], 3))
def test_rejects_the_zero_vector(student, x, p):
    """The zero vector has no direction, so unit raises ValueError."""
    with raises(ValueError):
        student.unit(np.array(x), p)


@cases(
    ([3, -4], 2, [0.6, -0.8]),
    ([1, 3], 1, [0.25, 0.75]),
    ([-2, 1], np.inf, [-1.0, 0.5]),
    ([1, -1], 1, [0.5, -0.5]),
    ([-0.5], 3, [-1.0]),
)
def test_accepts_lists(student, x, p, direction):
    """A list of numbers is a vector too."""
    assert student.unit(x, p) == approx(direction)


@cases(([3, -4], 2, [0.6, -0.8]), ([1, 3], 1, [0.25, 0.75]), ([0, 5, 0], 3, [0.0, 1.0, 0.0]), ([6], np.inf, [1.0]))
def test_accepts_whole_numbers(student, x, p, direction):
    """An array of integers has a direction of floats: nothing is rounded to whole numbers."""
    assert student.unit(np.array(x), p) == approx(direction)


@given(NONZERO, st.sampled_from([1, 2, np.inf]))
def test_leaves_its_input_alone(student, x, p):
    """Asking for a direction does not change the vector."""
    untouched(student.unit, x, p)


@cases(0.5, 0, -2)
def test_rejects_p_below_one(student, p):
    """For p < 1 there is no p-norm, so unit raises ValueError."""
    with raises(ValueError):
        student.unit(np.array([3.0, -4.0]), p)


@cases(([[3.0], [4.0]], 2), ([[3.0, 4.0]], 1), ([[1.0, 2.0], [3.0, 4.0]], np.inf))
def test_rejects_what_is_not_one_dimensional(student, x, p):
    """An array of shape (n, 1), (1, n) or (m, n) is a matrix, so unit raises ValueError."""
    with raises(ValueError):
        student.unit(np.array(x), p)
