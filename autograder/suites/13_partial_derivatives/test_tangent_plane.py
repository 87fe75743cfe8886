"""13 Partial derivatives, exercise tangent_plane.

Notation: f takes x, shape (n,), and returns a number; g is its gradient; x0 is (n,); T(x) = f(x0) + g(x0)·(x − x0).
"""

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, finite, formula, number, raises, untouched, vectors

# (f, ∇f) with whole coefficients: at multiples of 1/8 every value is exact.
PAIRS = st.sampled_from(
    [
        (formula("x[0]**2 * x[1] + 3*x[1]"), formula("[2*x[0]*x[1], x[0]**2 + 3]")),
        (formula("x[0]*x[1] - x[0] + 7"), formula("[x[1] - 1, x[0]]")),
        (formula("5 - 3*x[0] + 2*x[1]"), formula("[-3, 2]")),
        (formula("x[0]**3 - x[1]**2"), formula("[3*x[0]**2, -2*x[1]]")),
    ]
)
EIGHTHS = st.integers(-24, 24).map(lambda n: n / 8)
POINTS = vectors(2, elements=EIGHTHS)
# (f, ∇f, M): no second derivative along a straight line at unit speed exceeds M in size.
SMOOTH = st.sampled_from(
    [
        (formula("np.sum(np.sin(x))"), formula("np.cos(x)"), 1.0),
        (formula("np.exp(-x @ x / 2)"), formula("-x * np.exp(-x @ x / 2)"), 1.0),
        (formula("np.log(np.sum(np.exp(x)))"), formula("np.exp(x) / np.sum(np.exp(x))"), 0.5),
        (formula("x[0] * x[-1]"), formula("np.eye(len(x))[0] * x[-1] + np.eye(len(x))[-1] * x[0]"), 2.0),
    ]
)
SQUARES = formula("x @ x"), formula("2 * x")
WHOLE_SQUARES = formula("int(x @ x)"), formula("[int(2 * a) for a in x]")  # whole numbers at whole points


def tangent(student, f, g, x0):
    """What tangent_plane returns, which must be a function."""
    T = student.tangent_plane(f, g, x0)
    assert callable(T), f"tangent_plane must return a function, it returned {T!r}"
    return T


@essential
@given(PAIRS, POINTS, POINTS)
def test_is_the_affine_function_with_value_and_gradient_of_f(student, pair, x0, x):
    """T(x) = f(x₀) + ∇f(x₀)·(x − x₀)."""
    f, g = pair
    at, to = [Fraction(a) for a in x0], [Fraction(a) for a in x]
    exact = f(at) + sum(slope * (b - a) for slope, a, b in zip(g(at), at, to, strict=True))
    assert tangent(student, f, g, x0)(x) == approx(float(exact), rel=1e-12, abs=1e-11)


@given(SMOOTH, vectors(max_size=4, elements=finite(-2, 2)), st.integers(0, 999), st.integers(0, 10))
def test_is_off_by_a_multiple_of_the_squared_distance(student, smooth, x0, seed, k):
    """|f(x₀ + h) − T(x₀ + h)| ≤ M/2·‖h‖², where M bounds the second derivatives along straight lines."""
    f, g, M = smooth
    u = np.random.default_rng(seed).normal(size=len(x0))
    d = 2.0**-k
    x = x0 + d * u / np.linalg.norm(u)
    gap = abs(f(x) - number(tangent(student, f, g, x0)(x)))
    # The bound is Taylor's; 1e-13 covers rounding, since every quantity here is below 20.
    assert gap <= M / 2 * d**2 + 1e-13, f"at distance {d} the plane is off by {gap:.3g}, more than {M / 2 * d**2:.3g}"


@cases((3, 2), (2, 2), (1, 2), (5, 3), (3, 3), (4, 1), (1, 1))
def test_takes_points_in_rows(student, m, n):
    """For m points in the rows of an (m, n) array, T returns their m values, in an array of shape (m,)."""
    X, x0 = np.arange(1.0, m * n + 1).reshape(m, n) ** 2 / 4, np.arange(1.0, n + 1)
    expected = x0 @ x0 + (X - x0) @ (2 * x0)
    assert tangent(student, *WHOLE_SQUARES, x0)(X) == approx(expected, rel=1e-12, abs=1e-12)


@cases(([-5.0, 0.0], -1.0), ([1.0, 4.0], 3.0), ([0.0, -4.0], 0.5))
def test_goes_on_where_f_ends(student, x, value):
    """T exists for all x, also where f does not: f and g are asked at x₀ only."""
    f = formula("math.sqrt(x[0]) + math.sqrt(x[1])")
    g = formula("[0.5 / math.sqrt(x[0]), 0.5 / math.sqrt(x[1])]")
    T = tangent(student, f, g, np.array([1.0, 4.0]))  # T(x) = 3 + ½(x₁ − 1) + ¼(x₂ − 4)
    assert T(np.array(x)) == approx(value, rel=1e-12, abs=1e-12)


@cases([2, 4], np.array([2, 4]), (2, 4), [2.0, 4.0])
def test_accepts_lists_and_whole_numbers(student, x0):
    """Lists and integer arrays are points too, for tangent_plane and for T; f and g get arrays of floats."""
    f, g = formula("np.sum(x ** -1)"), formula("-(x ** -2)")
    T = tangent(student, f, g, x0)
    for x, value in (([3, 4], 0.5), (np.array([2, 8]), 0.5), ([4, 0], 0.5)):
        assert T(x) == approx(value, rel=1e-12)
    assert array(T([[3, 4], [2, 4], [2, 0]])) == approx([0.5, 0.75, 1.0], rel=1e-12)


@given(POINTS, POINTS)
def test_leaves_points_alone(student, x0, x):
    """Neither tangent_plane nor T changes the point it is given."""
    T = untouched(student.tangent_plane, *SQUARES, x0)
    assert callable(T), f"tangent_plane must return a function, it returned {T!r}"
    untouched(T, x)
    untouched(T, np.array([x, x]))


@cases(
    (2, (1,)),
    (2, (3,)),
    (2, ()),
    (2, (2, 1)),
    (2, (2, 3)),
    (3, (3, 1)),
    (2, (1, 1)),
    (2, (2, 2, 2)),
    (3, (1, 1, 3)),
    (1, (3,)),
    (1, ()),
)
def test_rejects_points_of_another_dimension(student, n, shape):
    """T takes the shapes (n,) and (m, n); every other one raises ValueError instead of broadcasting."""
    T = tangent(student, *SQUARES, np.arange(1.0, n + 1))
    with raises(ValueError):
        T(np.ones(shape))


def test_planes_at_two_points_are_two_functions(student):
    """Making a second tangent plane leaves the first one as it was."""
    first = tangent(student, *SQUARES, np.array([1.0, 0.0]))
    second = tangent(student, *SQUARES, np.array([0.0, 3.0]))
    found = [number(T(np.array([2.0, 2.0]))) for T in (first, second)]
    assert found == approx([3.0, 3.0], rel=1e-12)
    assert [number(T(np.array([0.0, 1.0]))) for T in (first, second)] == approx([-1.0, -3.0], rel=1e-12)
