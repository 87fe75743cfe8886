"""04 The integral, exercise cumulative.

Notation: f takes a number and returns one, a is a number, xs is (m,); F(x) = ∫ₐˣ f. With M the largest |f| between a
and x an error of 0.01·|x − a|·M is allowed; 300 trapezoids err by less than a third of that, with one jump or none.
"""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, formula, quiet, untouched

# (f, an antiderivative)
SMOOTH = st.sampled_from(
    [
        (formula("np.cos(x)"), np.sin),
        (formula("np.exp(x)"), np.exp),
        (formula("x**2 - 1"), lambda x: x**3 / 3 - x),
        (formula("1 / (1 + x**2)"), np.arctan),
        (formula("-2.0"), lambda x: -2 * x),
    ]
)
TENTHS = st.integers(-30, 30).map(lambda k: k / 10)
PLACES = st.lists(TENTHS, min_size=1, max_size=5)
FEW = settings(max_examples=12)  # f is asked some hundred times for every answer


def close(found, f, a, xs, truth):
    """Fails with a message at the first place where F(x) is off by more than 0.01·|x − a|·max|f|."""
    values = array(found, (len(xs),))
    for x, value, true in zip(xs, values, truth, strict=True):
        largest = max(abs(f(float(t))) for t in np.linspace(a, x, 21))
        # ≤ with a little room for rounding; a NaN is not ≤ anything
        assert abs(value - true) <= 0.01 * abs(x - a) * largest + 1e-12, f"F({x}) should be {true:.6g}, not {value:.6g}"


@essential
@FEW
@given(SMOOTH, TENTHS, PLACES)
def test_is_the_integral_from_a_to_each_place(student, smooth, a, xs):
    """F(x) = ∫ₐˣ f at every x of xs, in their own order."""
    f, G = smooth
    close(student.cumulative(f, a, np.array(xs)), f, a, xs, [G(x) - G(a) for x in xs])


@FEW
@given(SMOOTH, TENTHS, st.lists(TENTHS, max_size=3), st.lists(TENTHS, max_size=3))
def test_vanishes_at_a(student, smooth, a, before, after):
    """F(a) = 0, wherever a stands among the places."""
    xs = [*before, a, *after]
    found = array(student.cumulative(smooth[0], a, np.array(xs)), (len(xs),))
    assert found[len(before)] == approx(0.0, abs=1e-12)


@cases(
    (formula("3.0"), 2, [1.0, 0.0, -2.0], [-3.0, -6.0, -12.0]), (formula("x"), 0, [-2.0, 2.0, -1.0], [2.0, 2.0, 0.5])
)
def test_integrates_backwards_to_the_left(student, f, a, xs, truth):
    """For x < a, F(x) is minus the integral from x to a: negative where f is positive."""
    close(student.cumulative(f, a, np.array(xs)), f, a, xs, truth)


@cases(
    (formula("-1.0 if x < 0 else float(x > 0)"), 0.0, [-2.0, 0.0, 1.5], [2.0, 0.0, 1.5]),
    (formula("-1.0 if x < 0 else float(x > 0)"), -1.0, [1.0, 0.5, -3.0], [0.0, -0.5, 2.0]),
    (formula("1.0 if x >= 1 else 0.0"), 0.0, [3.0, 0.5, 1.0, -2.0], [2.0, 0.0, 0.0, 0.0]),
    (formula("math.floor(x)"), 0.3, [1.7, 0.3, 0.9], [0.7, 0.0, 0.0]),
)
def test_integrates_across_a_jump(student, f, a, xs, truth):
    """Where f jumps F is continuous: the sign of t adds up to |x|."""
    close(student.cumulative(f, a, np.array(xs)), f, a, xs, truth)


@cases([3.0, -1.0, 2.0, 0.5], [2.0, 2.0, -2.0, 2.0], [1.0, 0.999, -3.0], [1.01, 1000.0])
def test_places_come_in_any_order(student, xs):
    """The places need not be sorted, evenly spaced or different; a far one does not blur the near ones."""
    close(student.cumulative(formula("2*x"), 1.0, np.array(xs)), formula("2*x"), 1.0, xs, [x * x - 1 for x in xs])


@cases((1.0, [4.0]), (4.0, [1.0]), (0.0, [0.5]))
def test_one_place(student, a, xs):
    """The start is a, not the first place: one place is enough."""
    close(student.cumulative(formula("2.0"), a, np.array(xs)), formula("2.0"), a, xs, [2 * (x - a) for x in xs])


def test_no_place_no_value(student):
    """An empty xs gives an empty array of shape (0,)."""
    assert quiet(student.cumulative, formula("x"), 0.0, np.array([])) == approx(np.zeros(0))


@cases([3, 1, -2], [0.5], [], np.array([3, 1, -2]), np.array([2]))
def test_takes_lists_and_arrays(student, xs):
    """The places may be a list or an array, of whole numbers too; F(x) need not be whole."""
    f, truth = formula("x / 2"), [x * x / 4 for x in xs]
    close(quiet(student.cumulative, f, 0, xs), f, 0, xs, truth)


@cases(np.array([3.0, -1.0, 2.0]), np.array([3, 2, 1]))
def test_leaves_its_places_alone(student, xs):
    """xs is not changed."""
    close(untouched(student.cumulative, formula("1.0"), 0.0, xs), formula("1.0"), 0.0, list(xs), list(xs))


@cases((formula("math.exp(x)"), 0.0, [1.0, -1.0], [np.e - 1, 1 / np.e - 1]))
def test_gives_f_one_number_at_a_time(student, f, a, xs, truth):
    """f need not accept arrays."""
    close(student.cumulative(f, a, np.array(xs)), f, a, xs, truth)
