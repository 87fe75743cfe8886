"""13 Partial derivatives, exercise directional.

Notation: g takes x, shape (n,), and returns n numbers; u is (n,), not zero; D = g(x)·u / ‖u‖ with the Euclidean norm.

Rounding: an inner product of n ≤ 5 terms is off by less than n·2⁻⁵²·‖g(x)‖·‖u‖, so D by less than 1e-14·‖g(x)‖.
"""

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, finite, formula, number, quiet, raises, untouched, vectors

GRADIENTS = st.sampled_from([formula("2 * x + 1"), formula("np.cos(x) - x"), formula("[a * a - 2 for a in x]")])
ENTRIES = finite(-10, 10)


@st.composite
def point_and_direction(draw):
    """x and u of one shape (n,), with u not zero."""
    n = draw(st.integers(1, 5))
    u = draw(vectors(n, elements=ENTRIES).filter(lambda u: np.any(np.abs(u) > 1e-3)))
    return draw(vectors(n, elements=ENTRIES)), u


def slope(g, x, u):
    """g(x)·u / ‖u‖, each sum rounded once only."""
    slopes = [float(a) for a in g(np.asarray(x, dtype=float))]
    top = math.fsum(a * float(b) for a, b in zip(slopes, u, strict=True))
    return top / math.hypot(*(float(b) for b in u)), 1e-13 * math.hypot(*slopes)


@essential
@given(GRADIENTS, point_and_direction())
def test_is_the_gradient_along_the_unit_vector(student, g, pair):
    """D = ∇f(x)·u/‖u‖: the gradient is taken at x, and u is divided by its length."""
    x, u = pair
    expected, rounding = slope(g, x, u)
    assert student.directional(g, x, u) == approx(expected, abs=rounding)


@cases(
    ([3e-150, 4e-150], 17.6),
    ([3e-9, -4e-9], 6.4),
    ([3e9, 4e9], 17.6),
    ([-3e149, 4e149], -6.4),
    ([0.0, 1e-150], 7.0),
    ([1e150, 0.0], 20.0),
)
def test_does_not_depend_on_the_length_of_u(student, u, expected):
    """u and 10u point the same way, so they have the same slope, however long or short they are; no warning."""
    found = quiet(student.directional, formula("[10 * x[0], x[1] + 2]"), np.array([2.0, 5.0]), np.array(u))
    assert found == approx(expected)


@given(GRADIENTS, point_and_direction())
def test_turning_round_changes_the_sign(student, g, pair):
    """The slope along −u is the opposite of the slope along u: what climbs one way falls the other way."""
    x, u = pair
    expected, rounding = slope(g, x, u)
    assert student.directional(g, x, -u) == approx(-expected, abs=rounding)


@cases(
    ([3.0, 4.0], [-4.0, 3.0]), ([3.0, 4.0], [8.0, -6.0]), ([1.0, 2.0, 2.0], [2.0, -2.0, 1.0]), ([0.0, 0.0], [1.0, 2.0])
)
def test_is_zero_along_the_contour(student, x, u):
    """A path perpendicular to the gradient is level, and so is every path where the gradient is zero."""
    assert student.directional(formula("2 * x"), np.array(x), np.array(u)) == approx(0.0, abs=1e-13)


@given(vectors(max_size=5, elements=ENTRIES).filter(lambda x: np.any(np.abs(x) > 1e-3)))
def test_is_steepest_along_the_gradient(student, x):
    """Along u = ∇f(x) the slope is ‖∇f(x)‖."""
    assert student.directional(formula("3 * x"), x, 3 * x) == approx(3 * math.hypot(*x))


@cases(
    ([2, 5], [3, 4], 0.46),
    (np.array([2, 5]), np.array([3, 4]), 0.46),
    ((2, 5), [0, -7], -0.2),
    (np.array([2, 5]), np.array([3 * 10**9, 4 * 10**9]), 0.46),
    ([4], [-3], -0.25),
)
def test_accepts_lists_and_whole_numbers(student, x, u, expected):
    """Lists and integer arrays are vectors too, also of a single entry; g gets an array of floats."""
    assert student.directional(formula("x ** -1"), x, u) == approx(expected)


@given(point_and_direction())
def test_leaves_its_input_alone(student, pair):
    """Neither x nor u is changed."""
    x, u = pair
    answer = number(untouched(student.directional, formula("2 * x + 1"), x, u))
    assert math.isfinite(answer), f"the slope should be a finite number, not {answer}"


@cases(([1.0, 2.0], [0.0, 0.0]), ([1.0], [0]), ([0.0, 0.0, 0.0], [0, 0, 0]))
def test_rejects_the_zero_vector(student, x, u):
    """The zero vector points nowhere: ValueError."""
    with raises(ValueError):
        student.directional(formula("2 * x"), np.array(x), np.array(u))


@cases(
    ((2,), (2, 1)),
    ((2,), (1, 2)),
    ((2,), (1,)),
    ((2,), (3,)),
    ((3,), ()),
    ((2, 1), (2, 1)),
    ((1, 2), (1, 2)),
    ((2, 2), (2,)),
)
def test_rejects_other_shapes(student, at, along):
    """x and u are two vectors of the same shape (n,); anything else raises ValueError instead of broadcasting."""
    with raises(ValueError):
        student.directional(formula("2 * x"), np.ones(at), np.ones(along))
