"""03 Critical points, exercise global_extrema.

Notation: f is continuous on [a, b], crit are its critical points and corners, (n,); the answer is (lowest, highest).
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, formula, raises, untouched

# (f, its critical points and corners)
FUNCTIONS = st.sampled_from(
    [
        (formula("x**3 - 3*x"), [-1.0, 1.0]),
        (formula("x**4/4 - x**3/3 - x**2"), [2.0, -1.0, 0.0]),
        (formula("abs(x - 0.5) - x/3"), [0.5]),
        (formula("x**2 * (x - 3)**2"), [0.0, 1.5, 3.0]),
        (formula("2 - x/7"), []),
    ]
)
ENDS = st.integers(-20, 20).map(lambda n: n / 8)
T = 1.6709637479564565  # cos(T) = −1/10
LENGTHS = st.integers(1, 32).map(lambda n: n / 8)


@essential
@given(FUNCTIONS, ENDS, LENGTHS)
def test_no_value_is_lower_or_higher(student, function, a, length):
    """f(lowest) ≤ f(t) ≤ f(highest) for all t in [a, b], and both places lie in [a, b]."""
    f, crit = function
    b = a + length
    low, high = array(student.global_extrema(f, crit, a, b), shape=(2,))
    inside = a <= low <= b and a <= high <= b
    assert inside, f"{low} and {high} must lie in [{a}, {b}]"
    values = [f(t) for t in [*np.linspace(a, b, 301), *(x for x in crit if a <= x <= b)]]
    # The values are below 200 in size, their rounding error below 1e-12.
    assert f(low) <= min(values) + 1e-12, f"f is {f(low)} at {low}, and {min(values)} elsewhere in [{a}, {b}]"
    assert f(high) >= max(values) - 1e-12, f"f is {f(high)} at {high}, and {max(values)} elsewhere in [{a}, {b}]"


@cases(
    (formula("x"), [], -2.0, 5.0, (-2, 5)),
    (formula("np.exp(-x)"), [], 0.0, 1.0, (1, 0)),
    (formula("x**3 - 3*x"), [-1, 1], -3.0, 3.0, (-3, 3)),
    (formula("-x**2"), [0], -1.0, 2.0, (2, 0)),
    (formula("max(x, 1 - x)"), [0.5], 0.0, 2.0, (0.5, 2)),
)
def test_end_points_are_candidates(student, f, crit, a, b, places):
    """The largest and the smallest value may be taken at an end point."""
    assert student.global_extrema(f, crit, a, b) == approx(places)


@cases(
    (formula("x**3 - 3*x"), [-1.0, 1.0], 0.0, 3.0, (1, 3)),
    (formula("x**3 - 3*x"), [-1.0, 1.0], 2.0, 3.0, (2, 3)),
    (formula("np.cos(x)"), [-9.42477796076938, 0.0, 3.141592653589793, 6.283185307179586], 1.0, 2.0, (2, 1)),
)
def test_ignores_what_lies_outside(student, f, crit, a, b, places):
    """A critical point outside [a, b] is no candidate."""
    assert student.global_extrema(f, crit, a, b) == approx(places)


@cases(
    (formula("x**4/4 - x**3/3 - x**2"), [-1, 0, 2], -2, 3, (2, -2)),
    (formula("-(x**4/4 - x**3/3 - x**2)"), [-1, 0, 2], -2, 3, (-2, 2)),
    (formula("np.sin(x) + x/10"), [-4.61222155922313, -T, T, 4.61222155922313], -6.0, 6.0, (-T, T)),
)
def test_a_local_extremum_need_not_be_global(student, f, crit, a, b, places):
    """The lowest of all candidates wins, not the first local minimum."""
    assert student.global_extrema(f, crit, a, b) == approx(places)


@cases(
    (formula("x**4 - 2*x**2"), [1, 0, -1], -2, 2, (-1, -2)),
    (formula("x**4 - 2*x**2"), [0, 1, -1], -1.5, 1.5, (-1, -1.5)),
    (formula("x**3 - 3*x"), [1, -1], -2, 2, (-2, -1)),
    (formula("3*x - x**3"), [1, -1], -2, 2, (-1, -2)),
    (formula("-1e-12 * x"), [0.5], 0.0, 1.0, (1, 0)),
    (formula("abs(abs(x) - 1)"), [0, 1, -1], -2, 2, (-1, -2)),
    (formula("7.0"), [0.5], 0, 1, (0, 0)),
)
def test_the_leftmost_of_equals_wins(student, f, crit, a, b, places):
    """Where exactly the same smallest or largest value is taken more than once, the leftmost place is returned."""
    assert student.global_extrema(f, crit, a, b) == approx(places)


@cases(
    (formula("abs(x)"), [0], -1, 2, (0, 2)),
    (formula("x**2"), [0], 1, 3, (1, 3)),
    (formula("(x - 0.5)**2"), [0.5], 0, 2, (0.5, 2)),
    (formula("x**2"), [], 2, 2, (2, 2)),
    (formula("x**2"), [5], 0.5, 0.5, (0.5, 0.5)),
)
def test_takes_integers_and_single_points(student, f, crit, a, b, places):
    """Whole numbers are numbers too, and an interval may be a single point."""
    assert student.global_extrema(f, crit, a, b) == approx(places)


@cases(
    (np.array([1.0, -1.0]), (1, -1)),
    (np.array([-1, 1]), (1, -1)),
    ([1.0, -1.0, 17.0], (1, -1)),
    (np.array([]), (1.5, -1.5)),
)
def test_leaves_its_input_alone(student, crit, places):
    """The critical points may be a list or an array; they are not changed."""
    found = untouched(student.global_extrema, formula("x**3 - 3*x"), crit, -1.5, 1.5)
    assert found == approx(places)


@cases((2.0, 1.0), (0, -1))
def test_rejects_a_reversed_interval(student, a, b):
    """If a > b there is no interval: ValueError."""
    with raises(ValueError):
        student.global_extrema(formula("x**2"), [0.0], a, b)
