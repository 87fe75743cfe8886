"""06 Norms, exercise p_norm.

Notation: x is (n,) with entries xᵢ; p is a number >= 1 or inf; ‖x‖ₚ = (Σ|xᵢ|ᵖ)^(1/p) and ‖x‖∞ = max|xᵢ|.

Rounding: a sum of n <= 16 positive terms, a power and a root are off by about n·2⁻⁵³ of the result. Going by
logarithms costs up to ln(1e250)·2⁻⁵³ < 1e-13. So the 1e-9 of `approx`, which the lesson promises, leaves every sound
formula ample room.
"""

import math
from decimal import Decimal, localcontext

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, finite, quiet, raises, untouched, vectors

NONZERO = vectors().filter(np.any)


def true_norm(x, p):
    """‖x‖ₚ with 40 digits and exponents that neither overflow nor underflow."""
    with localcontext(prec=40):
        powers = [abs(Decimal(float(entry))) ** Decimal(p) for entry in x]
        return float(sum(powers) ** (1 / Decimal(p)))


@essential
@given(NONZERO)
def test_p_2_is_the_euclidean_length(student, x):
    """‖x‖₂ = √(x₁² + … + xₙ²), as Pythagoras has it."""
    assert student.p_norm(x, 2) == approx(math.hypot(*x))


@given(NONZERO)
def test_p_1_adds_the_absolute_values(student, x):
    """‖x‖₁ = |x₁| + … + |xₙ|: p = 1 is allowed, and signs do not matter."""
    assert student.p_norm(x, 1) == approx(math.fsum(abs(x)))


@given(NONZERO, st.one_of(st.sampled_from([3, 4, 1.5]), finite(1.0, 12.0)))
def test_every_p_follows_the_definition(student, x, p):
    """‖x‖ₚ = (Σ|xᵢ|ᵖ)^(1/p) for every number p ≥ 1, whole or not."""
    assert student.p_norm(x, p) == approx(true_norm(x, p))


@given(vectors())
def test_p_infinity_is_the_largest_absolute_value(student, x):
    """‖x‖∞ = max |xᵢ|."""
    assert student.p_norm(x, np.inf) == approx(max(abs(x)))


@cases(([1.0] * 16, 2, 4.0), ([-1.0] * 16, 1, 16.0), ([1.0, 1e-8], 1, 1.00000001), ([1e-8, 0.0, 2.0], 1, 2.00000001))
def test_every_entry_counts(student, x, p, norm):
    """Every entry counts, in a long vector too, and a small one beside a large one."""
    assert student.p_norm(np.array(x), p) == approx(norm)


@cases(([0.0, 0.0], 2), ([0.0], 1), ([0.0, -0.0, 0.0], 3.5), ([0.0, 0.0], np.inf))
def test_the_zero_vector_has_norm_zero(student, x, p):
    """‖0‖ₚ = 0 for every p, and no warning is issued."""
    assert quiet(student.p_norm, np.array(x), p) == approx(0.0)


@cases(
    ([3e200, 4e200], 2),
    ([3e-200, -4e-200], 2),
    ([3e-250, 4e-250], 2),
    ([3.0, 0.0, -4.0], 2),
    ([1e200, -1e200, 1e200], 3),
    ([2e-150, 1e-150], 4.5),
    ([5.0, -12.0], 1000),
    ([0.25, 0.5, 0.5], 2000),
    ([1e250, 1.0], 2),
    ([-1e200, 1e-200], np.inf),
)
def test_large_and_small_numbers_are_safe(student, x, p):
    """‖x‖ₚ is right, without a warning, where |xᵢ|ᵖ is too large or too small for a float."""
    assert quiet(student.p_norm, np.array(x), p) == approx(true_norm(x, p) if p < np.inf else max(map(abs, x)))


@cases(([3, -4], 2, 5.0), ([1, 2, -2], 1, 5.0), ([7, -9, 2], np.inf, 9.0), ([0.6, 0.8], 2, 1.0), ([-6], 3, 6.0))
def test_accepts_lists(student, x, p, norm):
    """A list of numbers is a vector too."""
    assert student.p_norm(x, p) == approx(norm)


@cases(
    ([3, -4], 2, 5.0),
    ([3 * 10**9, 4 * 10**9], 2, 5e9),
    ([0, -(10**6)], 4, 1e6),
    ([-(2**63)], 2, 2.0**63),
    ([2, -5], np.inf, 5.0),
)
def test_accepts_whole_numbers_of_any_size(student, x, p, norm):
    """An array of integers has the norm of the same array of floats, even where its powers overflow an integer."""
    assert student.p_norm(np.array(x), p) == approx(norm)


@given(vectors(), st.sampled_from([1, 2, 3, np.inf]))
def test_leaves_its_input_alone(student, x, p):
    """Measuring a vector does not change it."""
    untouched(student.p_norm, x, p)


@cases(0.5, 0.999, 0.999999, 0, -1, -np.inf)
def test_rejects_p_below_one(student, p):
    """For p < 1 the triangle inequality fails, so p_norm raises ValueError."""
    with raises(ValueError):
        student.p_norm(np.array([3.0, -4.0]), p)


@cases(([[3.0], [4.0]], 2), ([[3.0, 4.0]], 1), ([[1.0, 2.0], [3.0, 4.0]], np.inf), (5.0, 2))
def test_rejects_what_is_not_one_dimensional(student, x, p):
    """An array of shape (n, 1), (1, n) or (m, n) is a matrix and a number is no vector, so p_norm raises ValueError."""
    with raises(ValueError):
        student.p_norm(np.array(x), p)
