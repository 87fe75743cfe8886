"""06 Norms, exercise clip_by_norm.

Notation: g is (n,); c > 0; ‖g‖ is the Euclidean norm; clip(g, c) is g if ‖g‖ <= c, else c·g/‖g‖.

Rounding: a norm, a product and a quotient are off by about (n + 3)·2⁻⁵³ of each entry, far below the 1e-9 of `approx`.
Where ‖g‖ = c both branches give g up to that rounding, so it does not matter which one is taken there. The essential
test alone is coarse, so that an answer that is nearly right keeps the marks of the other tests.
"""

import math

import numpy as np
from hypothesis import given

from autograder.suite import approx, array, cases, essential, finite, quiet, raises, untouched, vectors

NONZERO = vectors().filter(np.any)
LONG = vectors(max_size=5).map(lambda g: np.append(g, 2.0))


@essential
@given(LONG, finite(0.05, 0.9))
def test_a_long_vector_becomes_c_times_its_direction(student, g, share):
    """If ‖g‖ > c, the result is c·g/‖g‖, at least to three digits."""
    assert student.clip_by_norm(g, share * math.hypot(*g)) == approx(share * g, rel=1e-3)


@given(NONZERO, finite(1.01, 50.0))
def test_a_short_vector_stays(student, g, room):
    """If ‖g‖ < c, the result is g: clipping never lengthens."""
    assert student.clip_by_norm(g, room * math.hypot(*g)) == approx(g)


@cases(([3.0, 4.0], 5.0), ([0.0, -2.0], 2.0), ([1.0, -2.0, 2.0], 3), ([0.25], 0.25))
def test_a_vector_of_length_c_stays(student, g, c):
    """If ‖g‖ = c, the result is g."""
    assert student.clip_by_norm(np.array(g), c) == approx(g)


@cases(([3.0, 4.001], 5.0), ([-2.00001], 2.0), ([1.0, -2.0, 2.0], 2.9999))
def test_a_vector_slightly_longer_than_c_is_clipped(student, g, c):
    """If ‖g‖ > c, the result is c·g/‖g‖, also where ‖g‖ is only a little larger than c."""
    assert student.clip_by_norm(np.array(g), c) == approx(c * np.array(g) / math.hypot(*g))


@cases(([0.0, 0.0], 1.0), ([0.0], 1e-3), ([0.0, 0.0, 0.0], 5))
def test_the_zero_vector_stays_zero(student, g, c):
    """clip(0, c) = 0, without a warning."""
    assert quiet(student.clip_by_norm, np.array(g), c) == approx(g)


@given(vectors(), finite(0.01, 100.0))
def test_the_length_becomes_the_smaller_of_two(student, g, c):
    """‖clip(g, c)‖ = min(‖g‖, c)."""
    clipped = array(student.clip_by_norm(g, c), shape=g.shape)
    assert np.isrealobj(clipped), f"the result {clipped} is not real"
    found, true = math.hypot(*clipped), min(math.hypot(*g), c)
    assert found == approx(true), f"the length of the result is {found:.10g} and should be {true:.10g}"


@cases(
    ([100.0, 1.0], 1.0),
    ([100.0, 1.0], 20.0),
    ([-5.0, 0.5, 0.0], 0.5),
    ([0.1, -40.0, 3.0], 7.0),
    ([-3.0, -4.0], 1.0),
)
def test_the_direction_is_kept(student, g, c):
    """clip(g, c) is a positive multiple of g."""
    clipped = array(student.clip_by_norm(np.array(g), c), shape=(len(g),))
    directed = np.isrealobj(clipped) and np.all(np.isfinite(clipped)) and np.any(clipped)
    assert directed, f"the result {clipped} has no direction"
    size = math.hypot(*clipped)
    found, true = clipped / size, np.array(g) / math.hypot(*g)
    assert list(found) == approx(list(true)), f"the result points to {found} and g points to {true}"


@cases(
    ([3e149, -4e149], 1.0, [0.6, -0.8]),
    ([3e-150, 4e-150], 1.0, [3e-150, 4e-150]),
    ([3e-150, 4e-150], 1e-150, [6e-151, 8e-151]),
    ([3e-9, 4e-9], 1.0, [3e-9, 4e-9]),
    ([1e-12, 0.0], 1e-13, [1e-13, 0.0]),
)
def test_very_long_and_very_short_vectors_are_safe(student, g, c, clipped):
    """The rule holds for entries from 1e-150 to 1e150, and no warning is issued."""
    assert quiet(student.clip_by_norm, np.array(g), c) == approx(clipped)


@cases(([3, 4], 1, [0.6, 0.8]), ([3, 4], 10, [3.0, 4.0]), ([0, -5, 0], 2, [0.0, -2.0, 0.0]))
def test_accepts_lists(student, g, c, clipped):
    """A list of numbers is a vector too."""
    assert student.clip_by_norm(g, c) == approx(clipped)


@cases(
    ([3, 4], 1, [0.6, 0.8]), ([-6, 8], 5, [-3.0, 4.0]), ([1, 2, 2], 2, [2 / 3, 4 / 3, 4 / 3]), ([1, 2], 9, [1.0, 2.0])
)
def test_accepts_whole_numbers(student, g, c, clipped):
    """An array of integers is clipped to floats: nothing is rounded to whole numbers, and a short one too is floats."""
    answer = student.clip_by_norm(np.array(g), c)
    assert answer == approx(clipped)
    assert np.asarray(answer).dtype.kind == "f", "the entries of the result should be floats, not integers"


@given(NONZERO, finite(0.1, 2.0))
def test_leaves_its_input_alone(student, g, share):
    """Clipping gives a new vector and does not change g."""
    untouched(student.clip_by_norm, g, share * math.hypot(*g))


@cases(([3.0, 4.0], 0), ([3.0, 4.0], -1.0), ([0.0, 0.0], -2))
def test_rejects_a_limit_that_is_not_positive(student, g, c):
    """A limit c ≤ 0 makes no sense, so clip_by_norm raises ValueError."""
    with raises(ValueError):
        student.clip_by_norm(np.array(g), c)
