"""14 Gradient descent, exercise steepest.

Notation: g is (n,), a gradient; u is the answer, (n,): g/‖g‖ for steepest ascent, −g/‖g‖ for steepest descent.

Rounding: a norm and a quotient are off by less than (n + 3)·2⁻⁵³ of each entry, far below the 1e-9 of `approx`.
"""

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, quiet, raises, untouched, vectors

GRADIENTS = vectors(max_size=5).filter(np.any)
UP_OR_DOWN = st.booleans()


def direction(u, n):
    """The answer, divided by its length, whatever that is."""
    u = array(u, (n,))
    pointing = np.all(np.isfinite(u)) and np.any(u)
    assert pointing, f"{u} has no direction"
    return u / math.hypot(*u)


@essential
@given(GRADIENTS, UP_OR_DOWN)
def test_ascent_is_along_the_gradient_and_descent_against_it(student, g, maximise):
    """u is a positive multiple of g for steepest ascent, and a negative one for steepest descent."""
    true = (1 if maximise else -1) * g / math.hypot(*g)
    found = direction(student.steepest(g, maximise), len(g))
    assert found == approx(true, abs=1e-9), f"{found} is the direction of the answer, and {true} would be right"


@given(GRADIENTS, UP_OR_DOWN)
def test_has_length_one(student, g, maximise):
    """‖u‖ = 1: a direction, whatever the length of the gradient."""
    size = math.hypot(*array(student.steepest(g, maximise), (len(g),)))
    assert size == approx(1.0), f"the length should be 1, not {size:.10g}"


@cases(
    ([3e-150, -4e-150], [0.6, -0.8]),
    ([3e-9, 4e-9], [0.6, 0.8]),
    ([2.0, -2.0], [math.sqrt(0.5), -math.sqrt(0.5)]),
    ([-3e9, 4e9], [-0.6, 0.8]),
    ([3e149, 4e149], [0.6, 0.8]),
    ([1e-150, 0.0, 1e150], [0.0, 0.0, 1.0]),
)
def test_does_not_depend_on_the_scale(student, g, up):
    """g and 1000·g have the same steepest directions, however flat or steep the ground is; no warning."""
    assert quiet(student.steepest, np.array(g), True) == approx(np.array(up), abs=1e-12)
    assert quiet(student.steepest, np.array(g), False) == approx(-np.array(up), abs=1e-12)


@cases(
    ([6, 8], False, [-0.6, -0.8]),
    ((0, -5), True, [0.0, -1.0]),
    (np.array([1, 2, -2]), True, [1 / 3, 2 / 3, -2 / 3]),
    (np.array([3, 4], dtype=np.uint8), False, [-0.6, -0.8]),
    (np.array([100, 100], dtype=np.int8), True, [math.sqrt(0.5), math.sqrt(0.5)]),
    ([-7], False, [1.0]),
    ([1] * 400, True, [0.05] * 400),
)
def test_accepts_lists_and_whole_numbers(student, g, maximise, u):
    """Lists and integer arrays are vectors too, also of a single entry."""
    assert student.steepest(g, maximise) == approx(np.array(u))


@given(GRADIENTS, UP_OR_DOWN)
def test_leaves_its_input_alone(student, g, maximise):
    """g is not changed."""
    size = math.hypot(*array(untouched(student.steepest, g, maximise), (len(g),)))
    assert size > 0, "the zero vector is no direction"


@cases(([0.0, 0.0], True), ([0.0, 0.0], False), ([0], False), ([0.0, -0.0, 0.0], True))
def test_rejects_a_zero_gradient(student, g, maximise):
    """Where the gradient is zero, no direction is the steepest: ValueError."""
    with raises(ValueError):
        student.steepest(np.array(g), maximise)


@cases((2, 1), (1, 2), (1, 1), (2, 2), ())
def test_rejects_what_is_no_vector(student, shape):
    """A g that is not one-dimensional, such as a column (n, 1), raises ValueError."""
    with raises(ValueError):
        student.steepest(np.ones(shape), True)
