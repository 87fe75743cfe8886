"""15 Jacobian, exercise layer_jacobian.

Notation: W is (m, n), b is (m,), x is (n,); z = Wx + b; J = diag(σ′(z))·W is (m, n).

Oracle: the complex step Im σ(W(x + iτe) + b)/τ with τ = 1e-30, which is the partial derivative without any difference,
hence exact to rounding; it uses no chain rule. Rounding of z: below 4·2⁻⁵²·Σ|Wᵢxᵢ| < 1e-13 here, and it changes σ′(z)
by the same relative amount at most.
"""

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, finite, quiet, raises, untouched

ENTRIES = finite(-3, 3)


@st.composite
def layers(draw):
    """W, b and x that fit together; |z| ≤ 39."""
    m, n = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    numbers = np.array(draw(st.lists(ENTRIES, min_size=m * n + m + n, max_size=m * n + m + n)))
    return numbers[: m * n].reshape(m, n), numbers[m * n : m * n + m], numbers[m * n + m :]


def by_complex_step(W, b, x):
    """The Jacobian of σ(Wx + b), column by column."""
    columns = [1 / (1 + np.exp(-(W @ (x + 1e-30j * e) + b))) for e in np.eye(len(x))]
    return np.imag(columns).T / 1e-30


@essential
@given(layers())
def test_is_the_derivative_of_the_layer(student, layer):
    """J holds the partial derivatives of σ(Wx + b): row k is σ′(z_k) times row k of W."""
    W, b, x = layer
    # 1e-12 of the largest possible entry for the formula σ(1 − σ), whose digits a later test looks at.
    assert student.layer_jacobian(W, b, x) == approx(by_complex_step(W, b, x), rel=1e-9, abs=1e-12)


@cases((30, 12), (12, 30), (1, 40), (40, 1))
def test_any_number_of_neurons_and_inputs(student, m, n):
    """Also for larger layers row k is σ′(z_k) times row k of W."""
    rng = np.random.default_rng(7)
    W, b, x = rng.normal(size=(m, n)), rng.normal(size=m), rng.normal(size=n) / 4
    assert student.layer_jacobian(W, b, x) == approx(by_complex_step(W, b, x), rel=1e-9, abs=1e-12)


@cases(
    ([[1.0, -1.0], [2.0, 0.0]], [0.0, math.log(3)], [0.0, 0.0], [[1 / 4, -1 / 4], [3 / 8, 0.0]]),
    ([[4.0, 8.0]], [-12.0], [1.0, 1.0], [[1.0, 2.0]]),
    ([[16.0], [32.0]], [math.log(7), -math.log(3)], [0.0], [[7 / 4], [6.0]]),
    ([[1.0, 1.0], [1.0, 1.0]], [-2.0, -2.0 + math.log(3)], [1.0, 1.0], [[1 / 4, 1 / 4], [3 / 16, 3 / 16]]),
)
def test_the_bias_moves_the_place_and_nothing_else(student, W, b, x, J):
    """σ′ is taken at z = Wx + b: σ′(0) = 1/4, σ′(ln 3) = 3/16, σ′(ln 7) = 7/64; no other trace of b is left."""
    assert student.layer_jacobian(np.array(W), np.array(b), np.array(x)) == approx(np.array(J))


@given(layers())
def test_no_entry_exceeds_a_quarter_of_the_weight(student, layer):
    """σ′ lies between 0 and 1/4, so every entry has the sign of its weight and at most a quarter of its size."""
    W, b, x = layer
    J = array(student.layer_jacobian(W, b, x), W.shape)
    fine = np.all(J * np.sign(W) >= 0) and np.all(np.abs(J) <= (0.25 + 1e-12) * np.abs(W))
    assert fine, f"the weights are {W.tolist()}, and the Jacobian found is {J.tolist()}"


@cases(50.0, -50.0, 40.0, 300.0, -300.0, 690.0, -690.0)
def test_keeps_its_digits_where_the_sigmoid_is_flat(student, z):
    """Where |z| is large, σ′(z) is very close to e^(−|z|), which is tiny but not 0; no warning."""
    W, x = np.array([[2.0, -3.0, 0.5]]), np.array([1.0, 1.0, 2.0])  # Wx = 0, so that z = b
    slope = math.exp(-abs(z)) / (1 + math.exp(-abs(z))) ** 2
    assert quiet(student.layer_jacobian, W, np.array([z]), x) == approx(slope * W)


@cases(1000.0, -1000.0, 1e5, -1e5, 1e15)
def test_is_zero_where_the_sigmoid_is_at_its_end(student, z):
    """Where |z| is 1000 or more, the row is 0, without a warning; the other rows are as they were."""
    W, b = np.array([[1.0, 2.0], [4.0, -4.0]]), np.array([z, 0.0])
    found = quiet(student.layer_jacobian, W, b, np.array([0.0, 0.0]))
    assert found == approx(np.array([[0.0, 0.0], [1.0, -1.0]]), abs=1e-299)


@cases(
    ([[4, -8], [0, 4]], [0, 0], [0, 0], [[1.0, -2.0], [0.0, 1.0]]),
    (np.array([[4, -8], [12, 4]]), np.array([4, -16]), np.array([1, 1]), [[1.0, -2.0], [3.0, 1.0]]),
    (np.array([[4, 8]], dtype=np.uint8), [-12], (1, 1), [[1.0, 2.0]]),
    (np.array([[100, 200]], dtype=np.uint8), [-1100], np.array([3, 4], dtype=np.uint8), [[25.0, 50.0]]),
    ([[1, 2], [3, 4]], [-3, -7], [1, 1], [[0.25, 0.5], [0.75, 1.0]]),
)
def test_accepts_lists_and_whole_numbers(student, W, b, x, J):
    """Lists and integer arrays of any type are accepted, and the answer has fractions; here z = 0."""
    assert student.layer_jacobian(W, b, x) == approx(np.array(J))


@given(layers())
def test_leaves_its_input_alone(student, layer):
    """Neither W nor b nor x is changed."""
    array(untouched(student.layer_jacobian, *layer), layer[0].shape)


@cases(
    ((2, 3), (2, 1), (3,)),
    ((2, 3), (1,), (3,)),
    ((2, 3), (), (3,)),
    ((2, 2), (1, 2), (2,)),
    ((2, 3), (3,), (3,)),
    ((2, 3), (2,), (3, 1)),
    ((2, 3), (2,), (2,)),
    ((3, 1), (3,), (1, 1)),
    ((3,), (), (3,)),
    ((3,), (1,), (3,)),
)
def test_rejects_shapes_that_do_not_fit(student, W, b, x):
    """Only (m, n), (m,) and (n,) fit together; anything else raises ValueError instead of broadcasting."""
    with raises(ValueError):
        student.layer_jacobian(np.ones(W), np.ones(b), np.ones(x))
