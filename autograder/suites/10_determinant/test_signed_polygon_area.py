"""10 The determinant, exercise signed_polygon_area.

Notation: P is (k, 2), k ≥ 3, one corner per row; pᵢ = (xᵢ, yᵢ) and p_k = p₀; the area is ½ Σ (xᵢ yᵢ₊₁ − xᵢ₊₁ yᵢ).
"""

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, matrices, number, quiet, raises, untouched

HALVES = st.integers(-12, 12).map(lambda k: k / 2)
POLYGONS = matrices((3, 7), 2, elements=HALVES)
MAPS = matrices(2, 2, elements=st.integers(-4, 4))


def exact(P):
    """The shoelace formula in rational arithmetic, for the floats as they are."""
    corners = [tuple(map(Fraction, map(float, p))) for p in P]
    edges = zip(corners, corners[1:] + corners[:1], strict=True)
    return float(sum(x * v - u * y for (x, y), (u, v) in edges) / 2)


@essential
@given(POLYGONS)
def test_is_the_signed_area(student, P):
    """The area is ½ Σ (xᵢ yᵢ₊₁ − xᵢ₊₁ yᵢ) over all edges, the closing one too."""
    assert student.signed_polygon_area(P) == approx(exact(P), rel=0, abs=1e-11)  # 7 products up to 144


@cases(
    ([[0, 0], [1, 0], [1, 1], [0, 1]], 1.0),
    ([[0, 0], [0, 1], [1, 1], [1, 0]], -1.0),
    ([[0, 0], [4, 0], [4, 4], [2, 1], [0, 4]], 10.0),
    ([[0, 0], [2, 0], [0, 2], [2, 2]], 0.0),
    ([[1, 1], [2, 2], [3, 3], [5, 5]], 0.0),
)
def test_counterclockwise_is_positive(student, P, area):
    """Counter-clockwise is positive and clockwise negative; a figure eight cancels; corners on a line have no area."""
    assert quiet(student.signed_polygon_area, np.array(P, dtype=float)) == approx(area, abs=1e-12)


@given(POLYGONS)
def test_walking_the_other_way_changes_the_sign(student, P):
    """The reversed list of corners has the opposite area."""
    assert student.signed_polygon_area(P[::-1].copy()) == approx(-exact(P), rel=0, abs=1e-11)


@given(POLYGONS, st.integers(1, 6))
def test_any_corner_may_be_the_first(student, P, shift):
    """The walk is closed: where it begins does not matter."""
    assert student.signed_polygon_area(np.roll(P, shift, axis=0)) == approx(exact(P), rel=0, abs=1e-11)


@given(POLYGONS, MAPS)
def test_a_linear_map_multiplies_areas_by_its_determinant(student, P, A):
    """The image of P under A has the area det A times that of P: a flip changes its sign."""
    determinant = float(A[0, 0] * A[1, 1] - A[0, 1] * A[1, 0])
    assert student.signed_polygon_area(P @ A.T) == approx(determinant * exact(P), rel=0, abs=1e-8)


# Floats near 1e8 are 1.5e-8 apart: differences of such corners are exact, their products near 1e16 are not.
@cases((1e8, 1e8), (-1e8, 7e7), (123456789.0, 98765432.0), (1e8 + 0.5, -1e8))
def test_does_not_depend_on_the_place(student, x, y):
    """A polygon far from the origin has the same area."""
    P = np.array([[0.0, 0.0], [2.1, 0.5], [1.5, 2.3], [0.5, 1.0]]) + np.array([x, y])
    assert student.signed_polygon_area(P) == approx(exact(P), rel=1e-9)


@cases(1e-150, 1e-60, 1e60, 1e150)
def test_any_scale(student, c):
    """Lengths times c: the area times c², for tiny and for huge polygons."""
    P = c * np.array([[1.0, 1.0], [4.0, 1.0], [1.0, 3.0]])
    assert quiet(student.signed_polygon_area, P) == approx(3 * c * c, rel=1e-9)


@cases(
    ([[0, 0], [1, 0], [0, 1]], 0.5),
    (np.array([[3, 1], [4, 1], [4, 2]]), 0.5),
    (((0, 0), (0, 1), (1, 0)), -0.5),
    ([[0, 0], [3 * 10**9, 0], [3 * 10**9, 4 * 10**9], [0, 4 * 10**9]], 1.2e19),
)
def test_accepts_lists_and_integers(student, P, area):
    """Corners may be lists or arrays of whole numbers, also large ones, and the area need not be whole."""
    assert number(student.signed_polygon_area(P)) == approx(area, rel=1e-12)


@cases(np.array([[1.0, 1.0], [4.0, 1.0], [1.0, 3.0]]), np.array([[1, 1], [4, 1], [1, 3]]))
def test_leaves_its_argument_alone(student, P):
    """P is not changed."""
    assert untouched(student.signed_polygon_area, P) == approx(3.0, rel=1e-12)


@cases(
    np.zeros((2, 2)), np.ones((1, 2)), np.zeros((0, 2)), np.ones((4, 3)), np.ones((3, 1)), np.ones(6), np.ones((2, 3))
)
def test_rejects_what_is_no_polygon(student, P):
    """P needs the shape (k, 2) with k ≥ 3: ValueError for anything else."""
    with raises(ValueError):
        student.signed_polygon_area(P)
