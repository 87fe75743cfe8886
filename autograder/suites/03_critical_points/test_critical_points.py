"""03 Critical points, exercise critical_points.

Notation: df takes a number and returns one, (a, b) is the interval, n the number of parts, tol the tolerance.
"""

from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, formula, raises, weight

# Zeros in (-3, 3), at least 0.4 apart and 0.7 from the ends: four of the sixty parts of length 0.1, and more.
SHIFTS = st.integers(-29, 29).filter(bool).map(lambda n: n / 97)  # never on the grid
ZEROS = st.lists(
    st.tuples(st.sampled_from([-2, -1, 0, 1, 2]), SHIFTS), min_size=1, max_size=4, unique_by=lambda z: z[0]
).map(lambda zeros: sorted(slot + shift for slot, shift in zeros))
SIGNS = st.sampled_from(["", "-"])


def product(zeros, powers=(), sign=""):
    """The polynomial with these zeros, as text; all zeros simple unless powers says otherwise."""
    powers = [*powers, *[1] * (len(zeros) - len(powers))]
    factors = [f"(x - ({z!r}))**{k}" for z, k in zip(zeros, powers, strict=True)]
    return formula(f"{sign}1.0 * " + " * ".join(factors))


@essential
@given(ZEROS, SIGNS)
def test_finds_every_crossing(student, zeros, sign):
    """Where df changes its sign it has a zero: all of them are listed, in ascending order."""
    # |df(x)| ≤ 1e-9 and the slope at a zero is at least 0.4·0.4·1.4 > 0.2: x is known to 5e-9.
    found = student.critical_points(product(zeros, sign=sign), -3, 3, 60)
    assert found == approx(zeros, rel=0, abs=1e-8)


@weight(2)
@given(ZEROS, SIGNS)
def test_finds_touching_zeros(student, zeros, sign):
    """Where df touches zero without changing its sign, there is a zero, too."""
    # The first zero is double: |df(x)| ≤ 1e-9 and df ≈ m·(x − z)², m > 0.2, leave 7e-5 for it.
    found = student.critical_points(product(zeros, [2], sign), -3, 3, 60)
    assert found == approx(zeros, rel=0, abs=1e-4)


@cases(
    (formula("(x - 0.0625)**2"), [0.0625], 1e-4),
    (formula("-(x + 1.1875)**2"), [-1.1875], 1e-4),
    (formula("(x - 1.5)**2"), [1.5], 1e-4),
    (formula("(x - 3.86)**2"), [3.86], 1e-4),
    (formula("(x + 3.86)**2"), [-3.86], 1e-4),
    (formula("x**2 - 2.6*x + 1.69"), [1.3], 1e-4),
    (formula("(x - 0.37)**4"), [0.37], 1e-2),
)
def test_lists_a_touching_zero_once(student, df, zeros, distance):
    """A touching zero is one zero, also if it lies on the grid or midway between two points of the grid."""
    # |df(x)| ≤ 1e-9 leaves 3.2e-5 for a double and 5.7e-3 for a fourfold zero.
    assert student.critical_points(df, -4, 4, 64) == approx(zeros, rel=0, abs=distance)


@cases([0.0], [-2.5, 1.0], [-3.0, 0.0, 3.0], [0.125, 1.0625], [-3.875, 3.875])
def test_lists_a_crossing_on_the_grid_once(student, zeros):
    """A zero that is hit exactly is listed once, not once from each side."""
    assert student.critical_points(product(zeros), -4, 4, 64) == approx(zeros, rel=0, abs=1e-8)


@cases(
    formula("x**2 + 1"),
    formula("-np.exp(x)"),
    formula("(x - 0.3)**2 + 1e-3"),
    formula("-1e-3 - (x + 1.1)**2"),
    formula("2.5"),
)
def test_lists_nothing_where_there_is_nothing(student, df):
    """A derivative that only comes near zero has no zero: the answer is the empty list."""
    assert student.critical_points(df, -3, 3, 60) == approx([])


@cases(
    (formula("2*x"), 0, 3, []),
    (formula("x - 3"), 0, 3, []),
    (formula("x * (x - 1.3) * (x - 3)"), 0, 3, [1.3]),
    (formula("x**2 * (x - 2)"), 0, 3, [2.0]),
    (formula("(x - 3)**2"), 0, 3, []),
)
def test_leaves_out_the_end_points(student, df, a, b, zeros):
    """A critical point has room on both sides: a zero at a or at b is not listed."""
    assert student.critical_points(df, a, b, 60) == approx(zeros, rel=0, abs=1e-8)


@cases(
    (formula("1.0 if x > 0.3 else -1.0"), []),
    (formula("x - 1.7 if x > 0.3 else 1.7 - x"), [1.7]),
    (formula("x + 1.2 if x < 0.3 else x - 5"), [-1.2]),
)
def test_a_jump_is_no_zero(student, df, zeros):
    """Where df jumps over zero it has no zero there."""
    assert student.critical_points(df, -3, 3, 60) == approx(zeros, rel=0, abs=1e-8)


@cases(
    ([-1.31, 0.42, 1.77], [1, 2, 1]),
    ([-1.31, 0.42, 1.77], [2, 1, 2]),
    ([-2.13, -1.2, 0.0, 1.55], [1, 2, 1, 2]),
)
def test_lists_in_ascending_order(student, zeros, powers):
    """Crossing and touching zeros stand in one list, from left to right."""
    found = array(student.critical_points(product(zeros, powers), -3, 3, 60), shape=(len(zeros),))
    assert (found[1:] > found[:-1]).all(), f"the list is not in ascending order: {found.tolist()}"


@cases(
    (formula("math.sin(x) - 0.5*math.cos(x)"), [-2.677945044588987, 0.4636476090008061, 3.6052402625905993]),
    (formula("math.atan(x - 1)"), [1.0]),
    (formula("x + 2 if x < 1 else math.exp(x)"), [-2.0]),
)
def test_asks_one_number_at_a_time(student, df, zeros):
    """df is a function of one number; it need not take arrays."""
    assert student.critical_points(df, -4, 4, 50) == approx(zeros, rel=0, abs=1e-8)


@cases((100, [0.2, 0.25]), (1000, [0.601, 0.605, 0.61]), (5, [0.5]))
def test_looks_as_closely_as_it_is_told(student, n, zeros):
    """With more parts, zeros that are closer together are told apart."""
    # The smallest slope at a zero is 0.004·0.009 = 3.6e-5; with tol = 1e-12 the places are known to 3e-8.
    found = student.critical_points(product(zeros), 0, 1, n, tol=1e-12)
    assert found == approx(zeros, rel=0, abs=1e-7)


@given(ZEROS, st.sampled_from([1e-6, 1e-9, 1e-12]))
def test_the_derivative_vanishes_there_within_the_tolerance(student, zeros, tol):
    """Every listed x has |df(x)| ≤ tol."""
    df = product(zeros)
    found = array(student.critical_points(df, -3, 3, 60, tol), shape=(len(zeros),))
    worst = max(abs(df(float(x))) for x in found)
    assert worst <= tol, f"|df| is {worst:.3g} at one of {found.tolist()}"


@cases((formula("(x - 0.3)**2 + 1e-10"), 1e-14), (formula("1e-10 if x > 0.3 else -1e-10"), 1e-14))
def test_uses_the_given_tolerance(student, df, tol):
    """|df| = 1e-10 is no zero if tol is 1e-14: the caller decides what counts as zero."""
    assert student.critical_points(df, -3, 3, 60, tol) == approx([])


@cases((2, 2), (1, -1), (0.5, 0.25))
def test_rejects_an_empty_interval(student, a, b):
    """Unless a < b there is no interval: ValueError."""
    with raises(ValueError):
        student.critical_points(formula("2*x"), a, b)
