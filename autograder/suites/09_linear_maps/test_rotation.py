"""09 Linear maps, exercise rotation (with shear and reflection).  Notation: R, S, M are (2, 2), u is (2,)."""

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, finite, quiet, raises, untouched, weight

# Sines and cosines are good to a unit in the last place; products of a few of them to some 1e-15.
ROUNDING = 1e-14
ANGLES = finite(-7, 7)


def direction(angle, length=1.0):
    """The vector of this length at this angle to e₁."""
    return length * np.array([math.cos(angle), math.sin(angle)])


@essential
@given(ANGLES)
def test_rotation_keeps_lengths_and_orientation(student, t):
    """A rotation keeps lengths and angles, RᵀR = I, and does not mirror: its determinant is 1."""
    R = array(student.rotation(t), (2, 2))
    gram, determinant = R.T @ R, R[0, 0] * R[1, 1] - R[0, 1] * R[1, 0]
    assert gram == approx(np.eye(2), rel=0, abs=ROUNDING)
    assert determinant == approx(1.0, rel=0, abs=ROUNDING)


@weight(5)
@given(ANGLES)
def test_rotation_turns_counter_clockwise_by_radians(student, t):
    """e₁ goes to (cos t, sin t), and e₂ a quarter turn ahead of it, to (−sin t, cos t)."""
    R = [[math.cos(t), -math.sin(t)], [math.sin(t), math.cos(t)]]
    assert student.rotation(t) == approx(R, rel=0, abs=ROUNDING)


@given(ANGLES, ANGLES)
def test_rotations_add_their_angles(student, s, t):
    """Turning by t and then by s is turning by s + t: R(s)R(t) = R(s + t)."""
    product = array(student.rotation(s), (2, 2)) @ array(student.rotation(t), (2, 2))
    assert student.rotation(s + t) == approx(product, rel=0, abs=ROUNDING)


@weight(5)
@given(finite())
def test_shear_moves_sideways_by_the_height(student, k):
    """(x₁, x₂) goes to (x₁ + k·x₂, x₂): e₁ stays and e₂ goes to (k, 1)."""
    assert student.shear(k) == approx([[1, k], [0, 1]])


@weight(3)
@given(ANGLES)
def test_reflection_keeps_the_mirror_and_flips_across_it(student, angle):
    """A vector along u stays, a vector perpendicular to u changes its sign."""
    u, across = direction(angle), direction(angle + math.pi / 2)
    M = array(student.reflection(u), (2, 2))
    kept, flipped = M @ u, M @ across
    assert kept == approx(u, rel=0, abs=ROUNDING)
    assert flipped == approx(-across, rel=0, abs=ROUNDING)


@given(ANGLES, ANGLES)
def test_two_reflections_are_a_rotation(student, s, t):
    """Mirrors at the angles s and then t turn the plane by twice the angle between them."""
    first, second = (array(student.reflection(direction(angle)), (2, 2)) for angle in (s, t))
    turn = 2 * (t - s)
    R = [[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]]
    both = second @ first
    assert both == approx(R, rel=0, abs=2 * ROUNDING)


@given(ANGLES, st.sampled_from([1e-150, -1e-8, -1.0, 2.0, 1e8, -1e150]))
def test_length_of_u_does_not_matter(student, angle, length):
    """The mirror along s·u is the mirror along u, for every s ≠ 0."""
    turn = 2 * angle
    M = [[math.cos(turn), math.sin(turn)], [math.sin(turn), -math.cos(turn)]]
    assert quiet(student.reflection, direction(angle, length)) == approx(M, rel=0, abs=2 * ROUNDING)


@cases([0, 0], np.zeros(2), [-0.0, 0.0])
def test_rejects_a_mirror_without_direction(student, u):
    """Zero has no direction: ValueError."""
    with raises(ValueError):
        student.reflection(u)


@cases(np.array([1.0]), np.ones(3), np.ones((2, 1)), np.ones((1, 2)))
def test_rejects_a_mirror_of_another_shape(student, u):
    """u has shape (2,): anything else raises ValueError."""
    with raises(ValueError):
        student.reflection(u)


@cases(
    ([1, 1], [[0, 1], [1, 0]]),
    ([3, 0], [[1, 0], [0, -1]]),
    (np.array([1, 2]), [[-0.6, 0.8], [0.8, 0.6]]),
    ([-4, 3], [[0.28, -0.96], [-0.96, -0.28]]),
    ([0, 2], [[-1, 0], [0, 1]]),
    ([1, -1], [[0, -1], [-1, 0]]),
    (np.array([3 * 10**9, 4 * 10**9]), [[-0.28, 0.96], [0.96, 0.28]]),
    ([1e-160, 1.0], [[-1, 0], [0, 1]]),
)
def test_accepts_lists_and_integers(student, u, M):
    """u may be a list or an integer array, also a large or an upright one, and nothing is rounded to integers."""
    assert quiet(student.reflection, u) == approx(M, rel=0, abs=ROUNDING)


@given(ANGLES)
def test_leaves_u_alone(student, angle):
    """u is not changed."""
    untouched(student.reflection, direction(angle, 3.0))
