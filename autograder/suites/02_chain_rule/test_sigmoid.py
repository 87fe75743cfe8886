"""02 Chain rule, exercise sigmoid.  Notation: x is a number or an array of any shape, s = sigmoid(x), d = dsigmoid(x).

The contract promises a relative error of 1e-12 for |x| ≤ 700. That leaves room for an error of |x|·2⁻⁵² in the
exponent (1.6e-13 at 700), which formulas through a logarithm have.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import expit

from autograder.suite import approx, array, cases, essential, finite, quiet, untouched

REL = 1e-12
NOTHING = 1e-300  # "is 0 (to within 1e-300)"


def between(low: float, high: float) -> st.SearchStrategy[np.ndarray]:
    """Arrays of shape (n,) with entries from low to high."""
    return st.lists(finite(low, high), min_size=1, max_size=6).map(np.array)


def slope(x: np.ndarray) -> np.ndarray:
    """σ′(x) = 1 / (4 cosh²(x/2)), which has nothing to cancel and nothing to overflow for |x| ≤ 700."""
    return 0.25 / np.cosh(np.asarray(x) / 2) ** 2


@essential
@given(between(-30, 30))
def test_sigmoid_agrees_with_the_definition(student, x):
    """σ(x) = 1/(1 + e⁻ˣ)."""
    # absolute: without this property nothing counts, and the digits of the tails are asked for below
    assert student.sigmoid(x) == approx(expit(x), rel=0, abs=1e-12)


@essential
@given(between(-10, 10))
def test_dsigmoid_is_the_slope(student, x):
    """σ′(x) = e⁻ˣ/(1 + e⁻ˣ)², the slope at x."""
    # 1e-9: here, and only here, a formula that subtracts σ from 1 is precise enough (2e-12 at |x| = 10)
    assert student.dsigmoid(x) == approx(slope(x))


@cases((0.0, 0.25), (np.log(3), 3 / 16), (-np.log(3), 3 / 16))
def test_the_slope_is_a_quarter_at_most(student, x, d):
    """σ′(0) = ¼ is the largest slope; σ′(ln 3) = σ′(−ln 3) = 3/16."""
    assert student.dsigmoid(x) == approx(d)


@given(between(-30, 30))
def test_sigmoid_is_symmetric(student, x):
    """σ(−x) = 1 − σ(x)."""
    left, right = array(student.sigmoid(-x), x.shape), array(student.sigmoid(x), x.shape)
    assert left == approx(1 - right, rel=0, abs=1e-15)  # the right-hand side rounds at 1.1e-16, twice


@given(between(-700, -20))
def test_sigmoid_keeps_its_digits_in_the_left_tail(student, x):
    """σ(x) ≈ eˣ far to the left, not 0."""
    assert student.sigmoid(x) == approx(expit(x), rel=REL)


@given(between(20, 700))
def test_dsigmoid_keeps_its_digits_in_the_right_tail(student, x):
    """σ′(x) ≈ e⁻ˣ far to the right, not 0: there 1 − σ(x) has lost all digits."""
    assert student.dsigmoid(x) == approx(slope(x), rel=REL)


@given(between(-700, -20))
def test_dsigmoid_keeps_its_digits_in_the_left_tail(student, x):
    """σ′(x) ≈ eˣ far to the left."""
    assert student.dsigmoid(x) == approx(slope(x), rel=REL)


@cases(-40.0, -300.0, -700.0)
def test_tails_are_straight_on_a_logarithmic_axis(student, x):
    """σ(x) ≈ eˣ and σ′(±x) ≈ eˣ far to the left, so their logarithms are x."""
    # at −40 the logarithm is off by e⁻⁴⁰ = 4e-18; a relative error of 1e-12 moves it by 4e-13, rounding by 4e-14
    height = approx(x / np.log(10), rel=0, abs=1e-12)
    assert student.log10_of(student.sigmoid, x) == height
    assert student.log10_of(student.dsigmoid, x) == height
    assert student.log10_of(student.dsigmoid, -x) == height


@cases((-1000.0, 0.0), (1000.0, 1.0), (-1e308, 0.0), (1e308, 1.0), (-np.inf, 0.0), (np.inf, 1.0))
def test_sigmoid_has_limits_and_no_overflow(student, x, s):
    """σ(−∞) = 0 and σ(∞) = 1, and no warning on the way there."""
    assert quiet(student.sigmoid, x) == approx(s, abs=NOTHING)
    mixed = np.array([x, 0.0, -x, np.log(3), -np.log(3)])  # far left, far right and middle in one array
    assert quiet(student.sigmoid, mixed) == approx(np.array([s, 0.5, 1 - s, 0.75, 0.25]), abs=NOTHING)


@cases(-1000.0, 1000.0, -1e308, 1e308, -np.inf, np.inf)
def test_dsigmoid_vanishes_without_overflow(student, x):
    """σ′(±∞) = 0, and no warning on the way there."""
    assert quiet(student.dsigmoid, x) == approx(0.0, abs=NOTHING)
    mixed = np.array([[x, 0.0], [-x, -np.log(3)]])
    assert quiet(student.dsigmoid, mixed) == approx(np.array([[0.0, 0.25], [0.0, 3 / 16]]), abs=NOTHING)


@cases(0.5, np.array([0.5]), np.linspace(-2, 2, 6).reshape(2, 3), np.linspace(-2, 2, 4).reshape(4, 1))
def test_keeps_the_shape(student, x):
    """Element by element: an array gives an array of its shape, a number gives a number."""
    assert student.sigmoid(x) == approx(expit(x), rel=REL)
    assert student.dsigmoid(x) == approx(slope(x))


@cases([0, 1, -2], [[0.5, -3.0], [2.0, 1.0]])
def test_accepts_lists(student, x):
    """A list of numbers, also of lists, is as good as an array."""
    assert student.sigmoid(x) == approx(expit(np.array(x)), rel=REL)
    assert student.dsigmoid(x) == approx(slope(np.array(x)))


@cases(3, np.array([0, 1, -2]), np.array([[4], [-5]]))
def test_accepts_whole_numbers(student, x):
    """Whole numbers in, floats out: σ(1) is 0.73…, not 0."""
    assert student.sigmoid(x) == approx(expit(np.asarray(x, dtype=float)), rel=REL)
    assert student.dsigmoid(x) == approx(slope(np.asarray(x, dtype=float)))


@given(between(-30, 30))
def test_leaves_x_alone(student, x):
    """x is not changed."""
    untouched(student.sigmoid, x)
    untouched(student.dsigmoid, x)
