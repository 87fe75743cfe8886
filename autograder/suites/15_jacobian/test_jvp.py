"""15 Jacobian, exercise jvp (with vjp).

Notation: layers is a list of pairs (W, b), each the layer x ↦ σ(Wx + b); x, v are (n,), u is (m,); J is the Jacobian
of the whole network at x, shape (m, n); jvp gives Jv and vjp gives Jᵀu.

Oracle: the complex step Im f(x + iτv)/τ with τ = 1e-30, a directional derivative without any difference, hence exact to
rounding; it uses neither a Jacobian nor the chain rule. With |W| ≤ 2, |x|, |u|, |v| ≤ 3 and at most 4 inputs a layer,
|z| ≤ 26 in the first layer and ≤ 10 later; no layer stretches by more than 2, so that |Jv| < 100 and rounding < 1e-12.
"""

from fractions import Fraction
from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, finite, quiet, raises, untouched, weight

ROUNDING = 1e-11
HAND = [([[1, -1], [2, -2]], [0, 0]), ([[2, -2]], [0])]
BYTES = np.array([[100, 200]], dtype=np.uint8), np.array([3, 4], dtype=np.uint8)  # their product is 1100


@st.composite
def networks(draw):
    """One to three layers, x, v and u that fit together; now and then all sizes are equal."""
    sizes = draw(st.lists(st.integers(1, 4), min_size=2, max_size=4))
    if draw(st.booleans()):
        sizes = [2] * len(sizes)
    layers = []
    for j, k in pairwise(sizes):
        numbers = np.array(draw(st.lists(finite(-2, 2), min_size=k * j + k, max_size=k * j + k)))
        layers.append((numbers[: k * j].reshape(k, j), numbers[k * j :]))
    x, v, u = (np.array(draw(st.lists(finite(-3, 3), min_size=n, max_size=n))) for n in (sizes[0], sizes[0], sizes[-1]))
    return layers, x, v, u


def moved(layers, x, v):
    """Jv by the complex step."""
    a = x + 1e-30j * v
    for W, b in layers:
        a = 1 / (1 + np.exp(-(W @ a + b)))
    return np.imag(a) / 1e-30


def centred(weights):
    """Layers with W·(½, …, ½) + b = 0: from x = (½, …, ½) every z is 0, every slope ¼ and every output ½."""
    return [(np.array(W, dtype=float), -np.sum(np.array(W, dtype=float), axis=1) / 2) for W in weights]


def exact_product(weights):
    """J = (¼W_L)⋯(¼W₁) in rational arithmetic."""
    J = [[Fraction(w, 4) for w in row] for row in weights[0]]
    for W in weights[1:]:
        columns = list(zip(*J, strict=True))
        J = [
            [sum((Fraction(w, 4) * c for w, c in zip(row, col, strict=True)), Fraction(0)) for col in columns]
            for row in W
        ]
    return np.array([[float(entry) for entry in row] for row in J])


@essential
@given(networks())
def test_jvp_tells_how_the_outputs_move(student, network):
    """jvp is Jv, the derivative of the outputs if x moves along v."""
    layers, x, v, _ = network
    assert student.jvp(layers, x, v) == approx(moved(layers, x, v), rel=1e-9, abs=ROUNDING)


@weight(2)
@given(networks())
def test_vjp_is_the_gradient_of_a_weighted_sum(student, network):
    """vjp is Jᵀu, the gradient of u₁f₁ + … + u_m f_m with respect to x."""
    layers, x, _, u = network
    gradient = np.array([u @ moved(layers, x, e) for e in np.eye(len(x))])
    assert student.vjp(layers, x, u) == approx(gradient, rel=1e-9, abs=ROUNDING)


@given(networks())
def test_the_two_are_adjoint(student, network):
    """u·(Jv) = (Jᵀu)·v."""
    layers, x, v, u = network
    one, two = array(student.jvp(layers, x, v), u.shape), array(student.vjp(layers, x, u), x.shape)
    gap = abs(u @ one - two @ v)
    assert gap <= 20 * ROUNDING, f"u·(Jv) = {u @ one}, but (Jᵀu)·v = {two @ v}"


@cases(
    [[[1, -2], [3, 5]], [[0, 1], [-1, 2]]],
    [[[1, 2, 0], [0, 1, -3]], [[4, 1]], [[2], [-1], [8]]],
    [[[4, 8], [0, 4]]] * 12,
    [[[0, 4], [4, 4]], [[4, 0], [8, 4]]] * 10,
    [[[i * j % 7 - 3 for j in range(20)] for i in range(25)], [[i - j % 5 for j in range(25)] for i in range(8)]],
)
def test_the_order_of_the_layers(student, weights):
    """Where every slope is 1/4, J is the product of all W/4, the first one on the right, in deep and wide networks."""
    layers, J = centred(weights), exact_product(weights)
    x, v, u = np.full(J.shape[1], 0.5), np.arange(1.0, J.shape[1] + 1), np.arange(1.0, J.shape[0] + 1) - 3
    # Powers of two and whole numbers below 2⁵³: all steps are exact, but for the slopes (a few 2⁻⁵² each).
    assert student.jvp(layers, x, v) == approx(J @ v, rel=1e-12, abs=1e-12 * np.abs(J).max())
    assert student.vjp(layers, x, u) == approx(J.T @ u, rel=1e-12, abs=1e-12 * np.abs(J).max())


@cases(([1.0, -2.0],), ([3.0],), ([0.0, 0.0, 1.0],))
def test_without_layers_nothing_changes(student, v):
    """The empty network is the identity: Jv = v and Jᵀu = u."""
    x = np.ones(len(v))
    assert student.jvp([], x, np.array(v)) == approx(np.array(v))
    assert student.vjp([], x, np.array(v)) == approx(np.array(v))


@cases(
    (HAND, [1, 1], [1, 0], [1], [-0.125], [-0.125, 0.125]),
    (
        [tuple(map(np.array, layer)) for layer in HAND],
        np.array([1, 1]),
        (1, 0),
        np.array([1]),
        [-0.125],
        [-0.125, 0.125],
    ),
    (
        [([[1, -1], [2, -2]], (0, 0)), HAND[1]],
        (1, 1),
        np.array([1, 0], dtype=np.uint8),
        [1.0],
        [-0.125],
        [-0.125, 0.125],
    ),
    ([(BYTES[0], [-1100])], BYTES[1], BYTES[1], np.array([4], dtype=np.uint8), [275.0], [100.0, 200.0]),
)
def test_accepts_lists_and_whole_numbers(student, layers, x, v, u, forward, back):
    """Lists and integer arrays of any type are accepted everywhere, and the answers have fractions."""
    assert student.jvp(layers, x, v) == approx(np.array(forward))
    assert student.vjp(layers, x, u) == approx(np.array(back))


@given(networks())
def test_leaves_its_input_alone(student, network):
    """Neither the layers nor x, v and u are changed."""
    layers, x, v, u = network
    array(untouched(student.jvp, layers, x, v), u.shape)
    array(untouched(student.vjp, layers, x, u), x.shape)


@cases(500.0, -1000.0, 1e6)
def test_nothing_gets_through_a_saturated_layer(student, w):
    """Huge weights make the slopes 0, so Jv = 0 and Jᵀu = 0 (to within 1e-200), without a warning."""
    layers = [(np.array([[1.0, 2.0], [0.0, 1.0]]), np.zeros(2)), (np.array([[w, w]]), np.array([0.0]))]
    x = np.ones(2)
    assert quiet(student.jvp, layers, x, np.array([1.0, 1.0])) == approx(np.zeros(1), abs=1e-200)
    assert quiet(student.vjp, layers, x, np.array([1.0])) == approx(np.zeros(2), abs=1e-200)


@cases((3, 2), ((2, 1), 2), (2, 3), (2, (2, 1)), (2, (1, 2)), ((2, 1), (2, 1)), (2, 1), (2, (1, 1)))
def test_rejects_shapes_that_do_not_fit(student, x, other):
    """x and v are (n,) and u is (m,); columns, rows and other sizes raise ValueError, also without layers."""
    square = [(np.eye(2), np.zeros(2))]
    for layers in ([], square, square * 2):
        with raises(ValueError):
            student.jvp(layers, np.ones(x), np.ones(other))
        with raises(ValueError):
            student.vjp(layers, np.ones(x), np.ones(other))


@cases(
    [((2, 2), ()), ((1, 2), (1,))],
    [((2, 2), (1,)), ((1, 2), (1,))],
    [((2, 2), (2,)), ((1, 2), (1, 1))],
    [((2, 2), (2,)), ((2, 2), (2, 1))],
    [((2, 2), (2,)), ((2,), (1,))],
    [((3, 2), (3,)), ((1, 2), (1,))],
)
def test_every_layer_fits_exactly(student, shapes):
    """Each W is (k, j) and its b is (k,); shapes that NumPy would broadcast or multiply raise ValueError as well."""
    layers, m = [(np.ones(W), np.ones(b)) for W, b in shapes], {(1, 2): 1, (2, 2): 2, (2,): 1}[shapes[-1][0]]
    with raises(ValueError):
        student.jvp(layers, np.ones(2), np.ones(2))
    with raises(ValueError):
        student.vjp(layers, np.ones(2), np.ones(m))
