"""01 The derivative, exercise tangent_line.

Notation: f and its derivative df take a number and return one, x0 is a number, T(x) = f(x0) + df(x0)·(x − x0).
"""

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, finite, formula, number, untouched

# (f, f') with whole coefficients: at multiples of 1/8 every value is exact.
PAIRS = st.sampled_from(
    [
        (formula("x**2"), formula("2*x")),
        (formula("x**3 - 2*x + 1"), formula("3*x**2 - 2")),
        (formula("5 - 3*x"), formula("-3")),
        (formula("x**2 - x**3 + 4"), formula("2*x - 3*x**2")),
    ]
)
EIGHTHS = st.integers(-24, 24).map(lambda n: n / 8)
# (f, f', a bound for |f''| on [-2, 2])
SMOOTH = st.sampled_from(
    [
        (formula("np.sin(x)"), formula("np.cos(x)"), 1.0),
        (formula("np.exp(x)"), formula("np.exp(x)"), 7.4),
        (formula("1 / (1 + x**2)"), formula("-2*x / (1 + x**2)**2"), 2.0),
    ]
)


def tangent(student, f, df, x0):
    """What tangent_line returns, which must be a function."""
    T = student.tangent_line(f, df, x0)
    assert callable(T), f"tangent_line must return a function, it returned {T!r}"
    return T


@essential
@given(PAIRS, EIGHTHS, EIGHTHS)
def test_is_the_affine_function_with_value_and_slope_of_f(student, pair, x0, x):
    """T(x) = f(x₀) + f′(x₀)·(x − x₀)."""
    f, df = pair
    exact = f(Fraction(x0)) + df(Fraction(x0)) * (Fraction(x) - Fraction(x0))
    assert tangent(student, f, df, x0)(x) == approx(float(exact), rel=1e-12, abs=1e-12)


@given(SMOOTH, finite(-2, 2))
def test_touches_the_curve(student, smooth, x0):
    """T(x₀) = f(x₀)."""
    f, df, _ = smooth
    assert tangent(student, f, df, x0)(x0) == approx(float(f(x0)), rel=1e-13)


@given(PAIRS, EIGHTHS, EIGHTHS)
def test_has_one_slope_everywhere(student, pair, x0, x):
    """T is a straight line: it rises by f′(x₀) from x to x + 1, wherever x is."""
    f, df = pair
    T = tangent(student, f, df, x0)
    rise = number(T(x + 1)) - number(T(x))
    slope = df(x0)
    assert abs(rise - slope) <= 1e-11, f"T rises by {rise} from {x} to {x + 1}; the slope of f at {x0} is {slope}"


@given(SMOOTH, finite(-1, 1), st.sampled_from([s * 2.0**-k for k in range(1, 11) for s in (1, -1)]))
def test_is_off_by_a_multiple_of_the_squared_distance(student, smooth, x0, d):
    """|f(x₀ + δ) − T(x₀ + δ)| ≤ δ²/2·max|f″|."""
    f, df, bound = smooth
    gap = abs(f(x0 + d) - number(tangent(student, f, df, x0)(x0 + d)))
    # The bound is Taylor's; 1e-13 covers rounding, since every quantity here is below 20.
    most = d**2 / 2 * bound + 1e-13
    assert gap <= most, f"at distance δ = {d} from x0 = {x0} the line is off by {gap:.3g}, more than {most:.3g}"


@cases(
    (formula("x**2 + 4"), formula("2*x"), 0, 4.0),
    (formula("np.cos(x)"), formula("-np.sin(x)"), 0.0, 1.0),
    (formula("7.0"), formula("0.0"), 2.5, 7.0),
)
def test_is_horizontal_where_the_derivative_vanishes(student, f, df, x0, height):
    """Where f′(x₀) = 0 the tangent line is constant, and still one value for each entry of an array."""
    T = tangent(student, f, df, x0)
    assert T(100.0) == approx(height, rel=1e-14)
    assert T(np.array([-3.0, 0.0, 8.0])) == approx(np.full(3, height), rel=1e-14)


@cases(np.array([1.0, 2.5, -3.0]), np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]), np.array([1, 2, 3]), np.array([0.5]))
def test_takes_arrays_entry_by_entry(student, x):
    """For an array, T returns an array of the same shape."""
    T = tangent(student, formula("x**2"), formula("2*x"), 3)
    assert untouched(T, x) == approx(9 + 6 * (x - 3), rel=1e-12)


@cases([3, 4], [0.5, 1.5, 2.5], [[1, 2], [3, 4]])
def test_takes_lists(student, x):
    """A list of numbers is treated like an array."""
    T = tangent(student, formula("x**2 / 4"), formula("x / 2"), 3)  # whole places, values that are not whole
    assert array(T(x)) == approx(2.25 + 1.5 * (np.array(x) - 3), rel=1e-12)


@cases(-5.0, 0.0, 4.0)
def test_goes_on_where_f_ends(student, x):
    """The tangent line of the square root at 1 exists for all x: only f(x₀) and f′(x₀) are used."""
    T = tangent(student, formula("math.sqrt(x)"), formula("1 / (2 * math.sqrt(x))"), 1.0)
    assert T(x) == approx(1 + 0.5 * (x - 1), rel=1e-12)


def test_tangents_at_two_points_are_two_functions(student):
    """Making a second tangent line leaves the first one as it was."""
    f, df = formula("x**2"), formula("2*x")
    first = tangent(student, f, df, 1)
    second = tangent(student, f, df, 3)
    assert [number(first(2)), number(second(2))] == approx([3, 3], rel=1e-12)
    assert [number(first(0)), number(second(0))] == approx([-1, -9], rel=1e-12)
