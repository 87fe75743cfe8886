"""07 Inner products, exercise angle.

Notation: x, y are (n,), not zero; θ is the angle between them, 0 <= θ <= π, in radians.

Rounding: the cosine is off by a few 2⁻⁵³, so its arccosine by a few 2⁻⁵³ divided by sin θ, and near 0 and π by at most
√(2·10·2⁻⁵³) = 4.7e-8: the contract allows 1e-7. The oracle is Kahan's formula, which loses nothing there.
"""

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, finite, number, quiet, raises, untouched, vectors

NONZERO = vectors().filter(np.any)
PAIRS = st.integers(1, 6).flatmap(lambda n: st.tuples(vectors(n).filter(np.any), vectors(n).filter(np.any)))


def near(theta):
    """What an angle may be: within 1e-7 of the true one."""
    return approx(theta, rel=0.0, abs=1e-7)


def true_angle(x, y):
    """2·arctan(‖u − v‖/‖u + v‖) for the unit vectors u, v, which are exact to a few 2⁻⁵³."""
    u, v = (np.array(z) / max(map(abs, z)) for z in (x, y))
    u, v = u / math.hypot(*u), v / math.hypot(*v)
    return 2 * math.atan2(math.hypot(*(u - v)), math.hypot(*(u + v)))


@essential
@given(finite(-3, 3), finite(0.2, 1.5), finite(0.5, 9.0))
def test_measures_angles_in_the_plane(student, start, turn, r):
    """Between the directions α and α + θ lies the angle θ, in radians; here θ is acute, and three digits suffice."""
    x, y = ([a * math.cos(t), a * math.sin(t)] for a, t in ((r, start), (2.0, start + turn)))
    assert student.angle(np.array(x), np.array(y)) == approx(turn, rel=1e-3)


@given(PAIRS)
def test_measures_angles_in_any_dimension(student, pair):
    """θ = arccos(⟨x, y⟩/(‖x‖‖y‖)), to within 1e-7."""
    assert student.angle(*pair) == near(true_angle(*pair))


@given(NONZERO, st.sampled_from([1.0, 2.0, 3.0, 0.7, 7.0, 0.1]))
def test_parallel_vectors_have_the_angle_0(student, x, a):
    """The angle between x and a·x is 0 for a > 0: never nan, never negative, no warning."""
    theta = number(quiet(student.angle, x, a * x))
    assert theta >= 0, f"an angle is never negative (nor nan), and {theta} is"
    assert theta == near(0.0)


@cases(
    *[(x, a) for x in ([1.0, 1.0, 1.0], [0.3, 0.7], [0.1, 0.7, 0.2], [1.1, 2.3], [3.0, 4.0]) for a in (1, 3, 7, 0.7)]
)
def test_opposite_vectors_have_the_angle_pi(student, x, a):
    """The angle between x and −a·x is π for a > 0: never nan, never above π, no warning."""
    theta = number(quiet(student.angle, np.array(x), -a * np.array(x)))
    assert theta <= math.pi, f"an angle is at most π = {math.pi} (and not nan), and {theta} is not"
    assert theta == near(math.pi)


@cases(
    ([1.0, 0.0], [1.0, 1e-3]),
    ([1.0, 0.0], [-1.0, 1e-3]),
    ([1.0, 2.0, 2.0], [1.0, 2.0, 2.0001]),
    ([1.0, 1e-5], [1.0, 0.0]),
    ([1e-4, 1.0], [1.0, 0.0]),
    ([1.0, 1e-6], [1.0, 0.0]),
    ([-1.0, 1e-6], [1.0, 0.0]),
    ([1.0] * 40, [1.0] * 39 + [-1.0]),
)
def test_small_differences_count(student, x, y):
    """Nearly parallel is not parallel, and nearly perpendicular is not perpendicular."""
    assert student.angle(np.array(x), np.array(y)) == near(true_angle(x, y))


@given(PAIRS)
def test_turning_one_vector_round_gives_the_rest_of_half_a_turn(student, pair):
    """The angles of (x, y) and (−x, y) add up to π: the angle between lines is not asked for."""
    x, y = pair
    both = number(student.angle(x, y)) + number(student.angle(-x, y))
    assert abs(both - math.pi) <= 2e-7, f"the two angles add up to {both:.6g} and should add up to π"


@cases(
    ([3e149, 4e149], [4e149, -3e149]),
    ([3e149, 4e149], [1e150, 2e149]),
    ([3e-150, 4e-150], [1e-150, 2e-150]),
    ([1e150, -1e150], [1e-150, 0.0]),
    ([1e-12, 2e-12], [2e-12, 1e-12]),
    ([1e-5, 0.0, 0.0], [1.0, 2.0, 2.0]),
)
def test_lengths_do_not_matter(student, x, y):
    """The angle depends on the directions alone, for entries from 1e-150 to 1e150, and no warning is issued."""
    assert quiet(student.angle, np.array(x), np.array(y)) == near(true_angle(x, y))


@cases(([0.0, 0.0], [1.0, 2.0]), ([1.0, 2.0], [0.0, -0.0]), ([0.0], [0.0]), ([0, 0, 0], [1, 1, 1]))
def test_rejects_the_zero_vector(student, x, y):
    """The zero vector has no direction and no angle, so angle raises ValueError."""
    with raises(ValueError):
        student.angle(np.array(x), np.array(y))


@cases(
    ([[1.0], [2.0]], [[3.0], [4.0]]),
    ([[1.0, 2.0]], [3.0, 4.0]),
    ([1.0, 2.0], [[3.0], [4.0]]),
    ([1.0, 2.0, 3.0], [2.0]),
    ([1.0, 2.0], [1.0, 2.0, 3.0]),
)
def test_rejects_shapes_that_do_not_fit(student, x, y):
    """x and y are (n,) with the same n: anything else raises ValueError, also an array of shape (n, 1)."""
    with raises(ValueError):
        student.angle(np.array(x), np.array(y))


@cases(
    ([1, 0], [1, 1]),
    ([1, 2, 2], [2, 1, -2]),
    (np.array([4 * 10**9, 3 * 10**9]), np.array([3 * 10**9, 4 * 10**9])),
    (np.array([200, 100], dtype=np.uint8), np.array([100, 200], dtype=np.uint8)),
    ([-3], np.array([2])),
)
def test_accepts_lists_and_whole_numbers(student, x, y):
    """Lists and arrays of any integer type have the angle of the same numbers as floats."""
    assert student.angle(x, y) == near(true_angle([float(a) for a in x], [float(b) for b in y]))


@given(PAIRS)
def test_leaves_its_arguments_alone(student, pair):
    """Measuring an angle does not change the vectors."""
    untouched(student.angle, *pair)
