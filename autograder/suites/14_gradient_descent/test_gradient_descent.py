"""14 Gradient descent, exercise gradient_descent.

Notation: x₀ is (n,); xₖ₊₁ = xₖ − lr·grad(xₖ); the path is (steps + 1, n), its row k is xₖ.

For grad(x) = A(x − c) the path is xₖ = c + (I − lr·A)ᵏ(x₀ − c). Rounding: each step adds an error of a few ε·|x|, which
the following steps multiply by at most the growth of the path itself; after 12 steps from |x| ≤ 10 that is below 1e-12.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, finite, formula, raises, untouched, vectors, weight

BOWLS = {
    "one": ([[3.0]], [1.0]),
    "valley": ([[2.0, 0.0], [0.0, 8.0]], [0.0, 0.0]),
    "tilted": ([[5.0, 3.0], [3.0, 5.0]], [1.0, -2.0]),
    "three": ([[2.0, -1.0, 0.0], [-1.0, 2.0, -1.0], [0.0, -1.0, 2.0]], [0.5, 0.0, -1.0]),
}
RATES = st.sampled_from([0.01, 0.1, 0.2, 0.25, 0.3, -0.05])


@st.composite
def descents(draw, low=-8):
    """(grad, x₀, lr, steps, the path in closed form); the entries of x₀ are at least `low`, those of c at most 1."""
    A, c = draw(st.sampled_from(list(BOWLS.values())))
    x0 = draw(vectors(len(c), elements=finite(low, 8)))
    lr, steps = draw(RATES), draw(st.integers(1, 12))
    step = np.eye(len(c)) - lr * np.array(A)
    path = [np.array(c) + np.linalg.matrix_power(step, k) @ (x0 - c) for k in range(steps + 1)]
    return formula(f"np.array({A}) @ (x - np.array({c}))"), x0, lr, steps, np.array(path)


@essential
@given(descents(low=3))
def test_the_first_step_goes_against_the_gradient(student, descent):
    """The path begins with x₀ and x₀ − lr·∇f(x₀), at least to six digits."""
    *problem, path = descent
    found = array(student.gradient_descent(*problem[:3], problem[3] + 1), (None, len(problem[1])))
    assert len(found) >= 2, f"{problem[3] + 1} steps were asked for, and the path has {len(found)} points"
    assert found[:2] == approx(path[:2], rel=1e-6, abs=1e-6)


@weight(2)
@given(descents())
def test_every_point_is_one_step_from_the_one_before(student, descent):
    """xₖ = c + (I − lr·A)ᵏ(x₀ − c) for a bowl: steps + 1 points, the gradient taken anew at each."""
    *problem, path = descent
    # The largest growth of a step is 1.4 (lr = 0.3 and λ = 8, lr = −0.05 and λ = 8), and 1.4¹² = 57.
    assert student.gradient_descent(*problem) == approx(path, rel=1e-9, abs=1e-9)


@cases(0, 1, 2, 100, 2500)
def test_returns_all_the_points(student, steps):
    """N steps make N + 1 points, also for N = 0 and for many steps."""
    # xₖ = 0.999ᵏ·x₀; the relative rounding error grows like k·ε < 1e-12.
    path = np.outer(0.999 ** np.arange(steps + 1), [5.0, -3.0])
    assert student.gradient_descent(formula("0.002 * x"), np.array([5.0, -3.0]), 0.5, steps) == approx(path)


@cases(
    (formula("2 * (x - 1)"), [1.0, 1.0], 0.1, 6),
    (formula("np.zeros(3)"), [4.0, -2.0, 0.5], 0.1, 5),
    (formula("2 * x"), [3.0, 1.0], 0, 4),
    (formula("2 * x"), [3.0, 1.0], 0.0, 3),
)
def test_standing_still_counts_as_a_step(student, grad, x0, lr, steps):
    """With lr = 0, or where the gradient is zero, all N + 1 points are the same, and all are returned."""
    assert student.gradient_descent(grad, np.array(x0), lr, steps) == approx(np.tile(x0, (steps + 1, 1)))


@cases(
    ([4.0, -8.0], 0.25, 5),
    ([1.0], 0.5, 8),
    ([0.1, 0.2, 0.3], -0.5, 4),
    ([1e-9, -3e-9], 0.25, 3),
    ([1e6, -3e6], 3, 4),
)
def test_grad_may_return_its_own_argument(student, x0, lr, steps):
    """For f(x) = ½‖x‖² the gradient is x itself, the very same array; then xₖ = (1 − lr)ᵏ·x₀."""
    path = np.outer((1 - lr) ** np.arange(steps + 1), x0)
    assert student.gradient_descent(formula("x"), np.array(x0), lr, steps) == approx(path)


@cases([3, 1], np.array([3, 1]), (3, 1), np.array([3, 1], dtype=np.uint8), [3.0, 1.0])
def test_accepts_lists_and_whole_numbers(student, x0):
    """x₀ may be a list or hold whole numbers, grad may return a list: all points are floats, also those grad gets."""
    path = [[3.0, 1.0], [2.4, 0.2], [1.92, 0.04]]
    assert student.gradient_descent(formula("[2*x[0] + 0*x[0]**-1, 8*x[1]]"), x0, 0.1, 2) == approx(np.array(path))


@given(descents())
def test_leaves_its_input_alone(student, descent):
    """x₀ is not changed."""
    *problem, path = descent
    found = array(untouched(student.gradient_descent, *problem), (None, len(problem[1])))
    assert found[0] == approx(path[0])


@cases(((2, 1), 3), ((1, 2), 3), ((2, 2), 0), ((), 1), ((2,), -1), ((1,), -3))
def test_rejects_other_shapes_and_negative_counts(student, shape, steps):
    """An x₀ that is not one-dimensional raises ValueError, and so does a negative number of steps."""
    with raises(ValueError):
        student.gradient_descent(formula("2 * x"), np.ones(shape), 0.1, steps)
