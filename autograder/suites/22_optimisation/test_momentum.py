"""22 Optimisation, exercise momentum.

Notation: x₀ is (d,); vₖ₊₁ = β·vₖ − lr·grad(xₖ), xₖ₊₁ = xₖ + vₖ₊₁, v₀ = 0; the path is (steps + 1, d), its row k is xₖ.

For grad(x) = A(x − c) the pair (xₖ − c, vₖ) is multiplied in each step by the matrix [[I − lr·A, βI], [−lr·A, βI]], so
the path is known in closed form. Rounding: each step adds a few ε·|x|, which the next steps multiply by no more than
the norms of the powers of that matrix (below 100 here for 12 steps): from |x| ≤ 10 the error stays below 1e-11.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import (
    approx,
    array,
    cases,
    essential,
    finite,
    formula,
    portable,
    raises,
    untouched,
    vectors,
    weight,
)

BOWLS = {
    "one": ([[3.0]], [1.0]),
    "valley": ([[2.0, 0.0], [0.0, 8.0]], [0.0, 0.0]),
    "tilted": ([[5.0, 3.0], [3.0, 5.0]], [1.0, -2.0]),
    "three": ([[2.0, -1.0, 0.0], [-1.0, 2.0, -1.0], [0.0, -1.0, 2.0]], [0.5, 0.0, -1.0]),
}
RATES, BETAS = st.sampled_from([0.01, 0.1, 0.2, 0.25]), st.sampled_from([0.25, 0.5, 0.9, 0.99])


def bowl(A, c):
    """The gradient of ½(x − c)ᵀA(x − c)."""
    return formula(f"np.array({A}) @ (x - np.array({c}))")


def rolled(A, c, x0, lr, beta, steps):
    """The path in closed form."""
    A, one = np.array(A), np.eye(len(c))
    step = np.block([[one - lr * A, beta * one], [-lr * A, beta * one]])
    start = np.concatenate([np.array(x0, dtype=float) - c, np.zeros(len(c))])
    return np.array([c + (np.linalg.matrix_power(step, k) @ start)[: len(c)] for k in range(steps + 1)])


@st.composite
def rides(draw, low=-8, betas=BETAS):
    """(grad, x₀, lr, β, steps, the path); the entries of x₀ are at least `low`."""
    A, c = draw(st.sampled_from(list(BOWLS.values())))
    x0 = draw(vectors(len(c), elements=finite(low, 8)))
    lr, beta, steps = draw(RATES), draw(betas), draw(st.integers(1, 12))
    return bowl(A, c), x0, lr, beta, steps, rolled(A, c, x0, lr, beta, steps)


@essential
@given(rides(low=3))
def test_the_first_step_is_the_one_of_gradient_descent(student, ride):
    """The ball starts at rest: the path begins with x₀ and x₀ − lr·∇f(x₀), at least to six digits."""
    *problem, steps, path = ride
    found = array(student.momentum(*problem, steps), (None, len(problem[1])))
    assert len(found) >= 2, f"{steps} steps were asked for, and the path has {len(found)} points"
    assert found[:2] == approx(path[:2], rel=1e-6, abs=1e-6)


@weight(3)
@given(rides())
def test_the_ball_rolls(student, ride):
    """vₖ₊₁ = β·vₖ − lr·∇f(xₖ) and xₖ₊₁ = xₖ + vₖ₊₁, from rest, with the gradient at each point anew."""
    *problem, path = ride
    assert student.momentum(*problem) == approx(path, rel=1e-9, abs=1e-9)


@given(rides(betas=st.sampled_from([0, 0.0])))
def test_without_momentum_it_is_gradient_descent(student, ride):
    """For β = 0 the path is xₖ = c + (I − lr·A)ᵏ(x₀ − c)."""
    *problem, path = ride
    assert student.momentum(*problem) == approx(path, rel=1e-9, abs=1e-9)


@cases((0.5, 3), (0.9, 40), (0.99, 1000), (1, 10), (1.0, 6), (1.5, 4), (0.0, 5), (0.75, 0), (0.5, 2500))
def test_a_steady_slope(student, beta, steps):
    """On a slope g that is the same everywhere vₖ = −lr·g·(1 + β + … + βᵏ⁻¹), for all N + 1 points and any β ≥ 0."""
    # Sums of numbers of one sign: the relative error of v grows like k·ε, and so does that of x − x₀ (< 1e-11).
    speed = np.cumsum(float(beta) ** np.arange(steps))
    path = np.array([4.0, -1.0]) - np.outer(np.concatenate([[0.0], np.cumsum(speed)]), [0.1, -0.4])
    assert student.momentum(formula("[0.2, -0.8]"), np.array([4.0, -1.0]), 0.5, beta, steps) == approx(path, abs=1e-10)


@cases(
    (formula("x - 1"), [5.0, -2.0], 1.0, 0.5, 4),
    (formula("np.maximum(x, 0)"), [2.0, 1.0], 2.0, 0.75, 6),
    (formula("1.0 * (x > 3)"), [4.0, 3.5], 1.0, 1.0, 9),
    (formula("0 * x"), [4.0, 3.5], 0.1, 0.9, 8),
    (formula("x"), [4.0, 3.5], 0, 0.9, 7),
    (formula("-x"), [2.0**-47, 2.0**-50], 1.0, 0.5, 60),
)
def test_rolls_on_where_it_is_level(student, grad, x0, lr, beta, steps):
    """Where the gradient is zero, or tiny, the ball keeps rolling, and one that lies still gets its rows, too."""
    # All numbers are short binary fractions: exact in floats; in the last case sums of one sign, right to 1e-13.
    x, v, path = np.array(x0), np.zeros(2), [np.array(x0)]
    for _ in range(steps):
        v = beta * v - lr * grad(x)
        x = x + v
        path.append(x)
    assert student.momentum(grad, np.array(x0), lr, beta, steps) == approx(np.array(path), abs=1e-9)


def stored(x, gradient=np.array([-1.0])):  # noqa: B008 (one array for all calls)
    return gradient


@cases(([4.0, -8.0], 0.25, 0.5, 5), ([1.0], 0.5, 0.9, 8), ([0.1, 0.2, 0.3], 0.5, 0.0, 4), ([1e9, -3e9], 0.25, 1, 3))
def test_grad_may_return_its_own_or_a_stored_array(student, x0, lr, beta, steps):
    """What grad returns is never changed, be it its very argument (as for ½‖x‖²) or one array for all calls."""
    one = np.eye(len(x0))
    path = rolled(one.tolist(), np.zeros(len(x0)), x0, lr, beta, steps)
    assert student.momentum(formula("x"), np.array(x0), lr, beta, steps) == approx(path, abs=1e-9 * max(map(abs, x0)))
    path = np.concatenate([[0.0], np.cumsum(lr * np.cumsum(float(beta) ** np.arange(steps)))])
    assert student.momentum(portable(stored), np.zeros(1), lr, beta, steps) == approx(path[:, None])


@cases([3, 1], np.array([3, 1]), (3, 1), np.array([3, 1], dtype=np.uint8), [3.0, 1.0])
def test_accepts_lists_and_whole_numbers(student, x0):
    """x₀ may be a list or hold whole numbers, grad may return a list: all points are floats, also those grad gets."""
    path = np.array([[3.0, 1.0], [2.4, 0.2], [1.62, -0.36]])
    assert student.momentum(formula("[2*x[0] + 0*x[0]**-1, 8*x[1]]"), x0, 0.1, 0.5, 2) == approx(path)


@given(rides())
def test_leaves_its_input_alone(student, ride):
    """x₀ is not changed, and a second call begins at rest again."""
    *problem, path = ride
    for _ in range(2):
        found = array(untouched(student.momentum, *problem), (None, len(problem[1])))
        assert found == approx(path, rel=1e-9, abs=1e-9)


@cases(((2, 1), 3), ((1, 2), 3), ((2, 2), 0), ((), 1), ((2,), -1), ((1,), -3))
def test_rejects_other_shapes_and_negative_counts(student, shape, steps):
    """An x₀ that is not one-dimensional raises ValueError, and so does a negative number of steps."""
    with raises(ValueError):
        student.momentum(formula("2 * x"), np.ones(shape), 0.1, 0.5, steps)
