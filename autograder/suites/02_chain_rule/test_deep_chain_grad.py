"""02 Chain rule, exercise deep_chain_grad.  Notation: ws is (n,), x is a number, y = σ(wₙ … σ(w₁x)), grad is (n,).

Tolerance: for |x| ≤ 3 and |w| ≤ 4 no neuron enlarges an error (|w|·σ′ ≤ 1), so a pre-activation is off by at most 4n
roundings; a local slope is then off by as much, relatively, and a product of n of them by 4n²·1.1e-16 (4e-12 for
n = 100). A formula that subtracts σ(z) from 1 loses a factor e¹² more in the first neuron: 2e-11. So 1e-9 is safe.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, finite, formula, quiet, raises, untouched

STEP = 1e-200  # of the complex step: no difference is formed, so it may be as small as we like


def sigma(z: complex) -> complex:
    """σ of a complex number, without overflow."""
    e = np.exp(-z if z.real >= 0 else z)
    return 1 / (1 + e) if z.real >= 0 else e / (1 + e)


def gradient(ws: np.ndarray, x: float) -> np.ndarray:
    """∂y/∂wₖ = Im y(wₖ + ih)/h, exact but for rounding."""
    weights = np.asarray(ws, dtype=float)

    def slope(k: int) -> float:
        a = complex(x)
        for w in weights + 1j * STEP * (np.arange(len(weights)) == k):
            a = sigma(complex(w) * a)
        return a.imag / STEP

    return np.array([slope(k) for k in range(len(weights))])


WEIGHTS = st.lists(finite(-4, 4), min_size=2, max_size=7).map(np.array)


@essential
@given(WEIGHTS, finite(-3, 3))
def test_agrees_with_the_definition(student, ws, x):
    """∂y/∂wₖ = σ′(zₙ)wₙ ⋯ σ′(zₖ₊₁)wₖ₊₁ · σ′(zₖ) · aₖ₋₁."""
    # 1e-6: without this property nothing counts, so here a measured slope is good enough; precision is asked below
    assert student.deep_chain_grad(ws, x) == approx(gradient(ws, x), abs=1e-6)


@cases((0.5, 2.0), (-3.0, 1.0), (0.0, -3.0), (4.0, 0.0))
def test_one_neuron(student, w, x):
    """For n = 1: ∂y/∂w = σ′(wx)·x."""
    assert student.deep_chain_grad([w], x) == approx(np.array([0.25 * x / np.cosh(w * x / 2) ** 2]))


@cases(
    ([0.0, 4.0], 3.0, [0.314980756210520, 0.052496792701753]),
    ([4.0, 0.0], 3.0, [0.0, 0.249998463956349]),
    ([1.0, 2.0, 3.0], 1.0, [0.013337643290906, 0.024796558341522, 0.060093601937349]),
    ([3.0, 2.0, 1.0], 1.0, [0.002119356215236, 0.022343881864877, 0.181092250298724]),
)
def test_order_of_the_weights(student, ws, x, grad):
    """w₁ stands next to the input, and entry k belongs to ws[k]."""
    assert student.deep_chain_grad(ws, x) == approx(np.array(grad), rel=1e-10)  # by decimals of 60 digits


@cases(([0.1], 10.0), ([0.1, 8.0], -30.0), ([-5.0, 20.0], 1.0), ([-3.0, -63.0, -63.0], 1.0))
def test_slopes_may_be_large(student, ws, x):
    """Nothing is cut off: not x, no factor on the way back, and no slope."""
    # nine digits are promised for |x| ≤ 3 and |w| ≤ 4 only; here rounding grows a thousandfold at most, to 1e-12
    assert student.deep_chain_grad(ws, x) == approx(gradient(np.array(ws), x), rel=1e-6)


@cases(
    ([2.0, 0.0, 3.0], 1.0),
    ([0.0, 1.5], -2.0),
    ([1.0, -1.0, 0.0], 0.5),
    ([0.0, 0.0], 1.0),
)
def test_a_weight_may_be_zero(student, ws, x):
    """If wₖ = 0, no news passes it: earlier slopes are 0. Its own slope need not be."""
    assert quiet(student.deep_chain_grad, np.array(ws), x) == approx(gradient(np.array(ws), x))


@cases(
    (np.ones(40), 1.0),
    (np.ones(100), -2.0),
    (np.linspace(-4, 4, 60), 0.5),
    (np.full(30, 4.0), 3.0),
)
def test_tiny_slopes_keep_their_digits(student, ws, x):
    """The first slopes of a long chain are tiny, and known to nine digits all the same."""
    assert student.deep_chain_grad(ws, x) == approx(gradient(ws, x))


@cases(1.0, -3.0)
def test_no_neurons(student, x):
    """For n = 0 the gradient is empty."""
    array(student.deep_chain_grad([], x), (0,))


@cases(([1, -2, 3], 2), (np.array([2, 1, -1, 4]), 1), (np.array([3]), 1.5))
def test_accepts_lists_and_whole_numbers(student, ws, x):
    """Whole weights are weights, and the slopes are floats all the same."""
    assert student.deep_chain_grad(ws, x) == approx(gradient(np.array(ws), x))


@given(WEIGHTS, finite(-3, 3))
def test_leaves_the_weights_alone(student, ws, x):
    """ws is not changed."""
    untouched(student.deep_chain_grad, ws, x)


@cases(
    np.ones((3, 1)),
    np.ones((1, 3)),
    [[1.0, 2.0], [3.0, 4.0]],
    np.ones((1, 1)),
    np.ones((0, 1)),
    2.0,
    np.ones((2, 1, 1)),
)
def test_rejects_other_shapes(student, ws):
    """Weights of shape (n, 1) are not (n,), nor is a single number: ValueError."""
    with raises(ValueError):
        student.deep_chain_grad(ws, 1.0)


@cases([1.0, 2.0], [0.5, -1.0, 3.0])
def test_each_call_makes_its_own_array(student, ws):
    """A second call does not change what the first one returned."""
    ws = np.array(ws)
    both = formula("[grad(ws, 1.0), grad(ws, -2.0)]", "k", "grad", "ws")
    answer = student.np.fromfunction(both, (1,), grad=student.deep_chain_grad, ws=ws)  # calls both, keeps both
    assert answer == approx([gradient(ws, 1.0), gradient(ws, -2.0)])


@cases(
    ([1000.0, 2.0], 1.0), ([-1000.0, 2.0], 1.0), ([1000.0, -1000.0, 1.0], 1.0), ([-1000.0], 3.0), ([2.0, -1000.0], -1.0)
)
def test_huge_weights_cause_no_warning(student, ws, x):
    """A saturated neuron has the slope 0, quietly."""
    # 1e-15: nine digits are promised for |w| ≤ 4 only
    assert quiet(student.deep_chain_grad, ws, x) == approx(gradient(np.array(ws), x), abs=1e-15)
