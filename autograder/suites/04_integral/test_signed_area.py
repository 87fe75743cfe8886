"""04 The integral, exercise signed_area (functions signed_area and total_area).

Notation: f takes a number and returns one, a and b are numbers; signed is ∫f, total is ∫|f|. An error of total/100 is
allowed; 200 trapezoids err by less than 3e-3·total on every f below.
"""

import math

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, formula, quiet

SLACK = 1e-2
# f = c·Π(x − r) with whole roots r: the crossings are at least 1 apart, and the interval is at most 8 long.
ROOTS = st.lists(st.integers(-3, 3), min_size=1, max_size=3, unique=True).map(tuple)
FACTORS = st.sampled_from([1, -1, 2, -3])
STARTS = st.integers(-8, 2).map(lambda k: k / 2)
WIDTHS = st.integers(2, 8).map(lambda k: k / 2)
FEW = settings(max_examples=12)  # f is asked a hundred times and more for every answer


def product(roots, c):
    return formula(f"{c} * " + " * ".join(f"(x - {r})" for r in roots))


def areas(roots, c, a, b):
    """Signed and total area of c·Π(x − r) from a to b, by an antiderivative between the crossings."""
    antiderivative = np.polynomial.Polynomial.fromroots(roots).integ()
    places = [a, *sorted(r for r in roots if a < r < b), b]
    pieces = c * np.diff(antiderivative(np.array(places, dtype=float)))
    return float(sum(pieces)), float(sum(abs(pieces)))


@essential
@FEW
@given(ROOTS, FACTORS, STARTS, WIDTHS)
def test_signed_area_is_the_integral(student, roots, c, a, width):
    """What lies below the axis counts negative."""
    signed, total = areas(roots, c, a, a + width)
    assert student.signed_area(product(roots, c), a, a + width) == approx(signed, rel=0, abs=SLACK * total)


@essential
@FEW
@given(ROOTS, FACTORS, STARTS, WIDTHS)
def test_total_area_is_the_integral_of_the_absolute_value(student, roots, c, a, width):
    """What lies below the axis counts positive, as what lies above it does."""
    _, total = areas(roots, c, a, a + width)
    assert student.total_area(product(roots, c), a, a + width) == approx(total, rel=SLACK)


@cases(
    (formula("np.sin(x)"), -math.pi, math.pi, 4.0),
    (formula("math.cos(x)"), 0.0, 2 * math.pi, 4.0),
    (formula("x**3"), -2.0, 2.0, 8.0),
)
def test_areas_that_cancel(student, f, a, b, total):
    """Two equal parts on either side of the axis: signed 0, total their sum."""
    assert student.signed_area(f, a, b) == approx(0.0, abs=SLACK * total)
    assert student.total_area(f, a, b) == approx(total, rel=SLACK)


@cases(
    (formula("x**2 - 1"), -2.0, 2.0, 4 / 3, 4.0),
    (formula("(x - 1) * (x - 2)"), 0.0, 3.0, 1.5, 11 / 6),
    (formula("np.cos(4*x)"), 0.0, 2 * math.pi, 0.0, 4.0),
    (formula("math.cos(5*x)"), 0.0, 2 * math.pi, 0.0, 4.0),
    (formula("math.sin(1000*x)"), 0.0, 2e-3 * math.pi, 0.0, 4e-3),
)
def test_sees_every_crossing(student, f, a, b, signed, total):
    """The sign may be the same at both ends, and change several times in between."""
    assert student.signed_area(f, a, b) == approx(signed, abs=SLACK * total)
    assert student.total_area(f, a, b) == approx(total, rel=SLACK)


@cases((formula("x"), -1.0, 2.0, 1.5, 2.5), (formula("-x**2"), 0.0, 3.0, -9.0, 9.0), (formula("2.0"), -1, 1, 4.0, 4.0))
def test_swapping_the_ends(student, f, a, b, signed, total):
    """From b to a the signed area changes its sign; the total area stays as it is."""
    assert student.signed_area(f, b, a) == approx(-signed, abs=SLACK * total)
    assert student.total_area(f, b, a) == approx(total, rel=SLACK)


@cases((formula("-2.0"), 0, 3, 6.0), (formula("-np.exp(x)"), -1.0, 1.0, math.e - 1 / math.e))
def test_a_function_below_the_axis(student, f, a, b, total):
    """Where f < 0 throughout, the signed area is minus the total one."""
    assert student.signed_area(f, a, b) == approx(-total, rel=SLACK)
    assert student.total_area(f, a, b) == approx(total, rel=SLACK)


@cases((formula("x + 1"), 2.0, 2.0), (formula("0.0"), -1.0, 3.0), (formula("0"), 0, 1))
def test_no_area_is_zero(student, f, a, b):
    """From a to a, and under the function 0, both areas are 0."""
    assert quiet(student.signed_area, f, a, b) == approx(0.0)
    assert quiet(student.total_area, f, a, b) == approx(0.0)


@cases(1e150, 1e-150, 1e200, 1e-200)
def test_any_scale(student, c):
    """Multiplying f by c multiplies both areas by c, however large or small it is."""
    f = formula(f"{c} * (x - 1)")
    assert quiet(student.signed_area, f, 0.0, 3.0) == approx(1.5 * c, rel=2 * SLACK)
    assert quiet(student.total_area, f, 0.0, 3.0) == approx(2.5 * c, rel=SLACK)


@cases((formula("math.sin(x)"), 0, 3, 1 - math.cos(3)), (formula("x if x > 0 else x / 2"), 0, 2, 2.0))
def test_gives_f_one_number_at_a_time(student, f, a, b, total):
    """f need not accept arrays, and the ends may be whole numbers."""
    assert student.signed_area(f, a, b) == approx(total, rel=SLACK)
    assert student.total_area(f, a, b) == approx(total, rel=SLACK)
