"""22 Optimisation, exercise adam.

Notation: x₀ is (d,); gₜ = grad(xₜ₋₁); mₜ and vₜ are the running averages of gₜ and gₜ², m̂ₜ = mₜ/(1 − b1ᵗ), v̂ₜ =
vₜ/(1 − b2ᵗ); xₜ = xₜ₋₁ − lr·m̂ₜ/(√v̂ₜ + eps), for t = 1, 2, …; the path is (steps + 1, d).

The oracle knows no recurrence: m̂ₜ is the mean of g₁, …, gₜ with the weights b1ᵗ⁻ⁱ, v̂ₜ that of their squares with b2ᵗ⁻ⁱ.
Rounding: 1 − b2ᵗ loses at most the factor 1/(1 − b2) = 1000, so a step is right to 1e-12 of lr; the gradients stay away
from 0 (or are 0), where the quotient is smooth.
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
    quiet,
    raises,
    untouched,
    vectors,
    weight,
)

USUAL = 0.9, 0.999, 1e-8
# For entries of x from 2 to 8 and short paths every entry of these stays between 0.1 and 100 in size.
SLOPES = st.sampled_from(
    [
        formula("2 * (x - 0.5)"),
        formula("np.exp(x / 4) * np.sign(np.cos(np.arange(len(x))))"),
        formula("[0.5 * z * z for z in x]"),
        formula("x + x.sum()"),
        formula("-10 / x"),
    ]
)
MEMORIES = st.sampled_from([(0.9, 0.999), (0.5, 0.75), (0.0, 0.9), (0.9, 0.0), (0.99, 0.5)])


def trail(grad, x0, lr, b1, b2, eps, steps):
    """The path, by weighted means over all gradients so far."""
    path, seen = [np.array(x0, dtype=float)], []
    for t in range(1, steps + 1):
        seen.append(np.array(grad(path[-1]), dtype=float))
        age = np.arange(t)[::-1]
        mean = np.average(seen, axis=0, weights=float(b1) ** age)
        square = np.average(np.square(seen), axis=0, weights=float(b2) ** age)
        path.append(path[-1] - lr * mean / (np.sqrt(square) + eps))
    return np.array(path)


STARTS = vectors(min_size=1, max_size=3, elements=finite(2, 8))


@essential
@given(SLOPES, STARTS, st.integers(1, 6))
def test_without_memory_the_sign_decides(student, grad, x0, steps):
    """For b1 = b2 = 0 a step is −lr·g/(|g| + eps), at least to six digits."""
    problem = grad, x0, 0.125, 0.0, 0.0, 1e-8, steps
    assert student.adam(*problem) == approx(trail(*problem), rel=1e-6)


@given(SLOPES, STARTS, MEMORIES, st.sampled_from([1e-8, 0.5]))
def test_the_first_step(student, grad, x0, memory, eps):
    """Whatever b1 and b2 are, the first step is −lr·g/(|g| + eps), nearly −lr·sign g: the corrections see to that."""
    g = np.array(grad(x0), dtype=float)
    found = array(student.adam(grad, x0, 0.125, *memory, eps, 2), (3, len(x0)))
    assert found[:2] == approx(np.array([x0, x0 - 0.125 * g / (np.abs(g) + eps)]), rel=1e-9)


@weight(3)
@given(SLOPES, STARTS, MEMORIES, st.sampled_from([1e-8, 0.5]), st.integers(2, 9))
def test_both_averages_are_corrected(student, grad, x0, memory, eps, steps):
    """Each step is −lr·m̂/(√v̂ + eps), entry by entry; m̂ and v̂ are weighted means of the gradients and their squares."""
    problem = grad, x0, 0.125, *memory, eps, steps
    assert student.adam(*problem) == approx(trail(*problem), rel=1e-9)


@cases((0,), (1,), (2,), (300,), (2500,))
def test_a_steady_slope(student, steps):
    """If the gradient is the same everywhere, every step has the length lr·|g|/(|g| + eps), for all N + 1 points."""
    g = np.array([8.0, -0.25, 1000.0])
    # Each step errs by less than 1e-13 of itself, all in all below 1e-11 of the way.
    path = np.array([4.0, -1.0, 0.5]) - np.outer(np.arange(steps + 1), 0.01 * g / (np.abs(g) + 0.5))
    found = student.adam(formula("[8.0, -0.25, 1000.0]"), np.array([4.0, -1.0, 0.5]), 0.01, 0.9, 0.999, 0.5, steps)
    assert found == approx(path, abs=1e-9)


@cases(
    (formula("[x[0], 0.0]"), [4.0, 7.0], 0.1, 5),
    (formula("0 * x"), [4.0, 7.0], 0.1, 4),
    (formula("1.0 * (x > 3.95)"), [4.0, 3.0], 0.1, 6),
    (formula("[0.0, 1.0]"), [4.0, 7.0], 0, 3),
)
def test_a_zero_gradient_does_no_harm(student, grad, x0, lr, steps):
    """Where an entry of the gradient has always been 0 it does not move; afterwards the averages decide; no warning."""
    problem = grad, np.array(x0), lr, *USUAL, steps
    assert quiet(student.adam, *problem) == approx(trail(*problem))


@cases((1e100, 1e-8), (1e-60, 1e-68), (1e-100, 1e-108), (1e60, 1.0))
def test_units_do_not_matter(student, unit, eps):
    """If f and eps are multiplied by the same number, the path stays the same, also for huge and tiny gradients."""
    problem = formula(f"{unit!r} * np.array([x[0], 0.25, -3.0])"), np.array([4.0, 1.0, 2.0]), 0.1, 0.9, 0.999, eps, 6
    assert quiet(student.adam, *problem) == approx(trail(*problem))


def stored(x, gradient=np.array([3.0, -1.0])):  # noqa: B008 (one array for all calls)
    return gradient


LISTED = formula("[2*x[0] + 0*x[0]**-1, 8*x[1]]")


@cases(
    ([3, 1], LISTED),
    ((3, 1), LISTED),
    (np.array([3, 1]), LISTED),
    (np.array([3, 1], dtype=np.uint8), LISTED),
    ([3.0, 1.0], LISTED),
    ([3, 1], formula("[10**10, -(10**10)]")),
    ([3, 1], formula("np.array([100, -7], dtype=np.int8)")),
)
def test_accepts_lists_and_whole_numbers(student, x0, grad):
    """x₀ and what grad returns may be lists or hold whole numbers of any type: all is computed in floats."""
    assert student.adam(grad, x0, 0.1, *USUAL, 3) == approx(trail(grad, [3.0, 1.0], 0.1, *USUAL, 3))


@cases((formula("x"),), (portable(stored),), (formula("2 * x"),))
def test_leaves_its_input_alone(student, grad):
    """Neither x₀ nor what grad returns is changed, and a second call begins anew."""
    fresh = formula("np.array([3.0, -1.0])") if grad.name == "stored" else grad
    path = trail(fresh, [3.0, 1.5], 0.1, *USUAL, 4)
    for _ in range(2):
        assert untouched(student.adam, grad, np.array([3.0, 1.5]), 0.1, *USUAL, 4) == approx(path)


@cases(((2, 1), 3), ((1, 2), 3), ((2, 2), 0), ((), 1), ((2,), -1), ((1,), -3))
def test_rejects_other_shapes_and_negative_counts(student, shape, steps):
    """An x₀ that is not one-dimensional raises ValueError, and so does a negative number of steps."""
    with raises(ValueError):
        student.adam(formula("2 * x"), np.ones(shape), 0.1, *USUAL, steps)
