"""09 Linear maps, exercise linearity_counterexample.  Notation: T takes (n,) to (m,); a witness is (a, x, b, y)."""

import numpy as np
from hypothesis import given

from autograder.suite import array, cases, essential, exactly, finite, formula, matrices, number, quiet, weight

ROOT_OF_CUBES = formula("np.cbrt(np.sum(x ** 3, keepdims=True))")


def rng(seed=7):
    """The generator every call gets; with other seeds, other tries."""
    return np.random.default_rng(seed)


def insist(witness, T, n):
    """Asserts that this is a witness against T; half of the documented 1e-9 leaves room for rounding."""
    assert witness is not None, "a witness was expected: this map is not linear"
    four = isinstance(witness, tuple | list) and len(witness) == 4
    assert four, "a witness is a tuple (a, x, b, y)"
    a, x, b, y = number(witness[0]), array(witness[1], (n,)), number(witness[2]), array(witness[3], (n,))
    with np.errstate(all="ignore"):
        both, first, second = T(a * x + b * y), a * T(x), b * T(y)
        size = np.linalg.norm(both) + np.linalg.norm(first) + np.linalg.norm(second)
        gap = np.linalg.norm(both - (first + second))
    message = f"T(ax + by) = {both.tolist()} and aT(x) + bT(y) = {(first + second).tolist()} agree: no witness"
    assert gap > 0.5e-9 * size, message


@essential
@cases((formula("x ** 2"), 1), (formula("np.sin(x)"), 3), (formula("x[:1] * x[1:]"), 2))
def test_convicts_curved_maps(student, T, n):
    """Squares, sines and products are not linear, and the witness proves it."""
    insist(student.linearity_counterexample(T, n, rng()), T, n)


@essential
@cases((formula("x[::-1]"), 3), (formula("-2 * x"), 2), (formula("x[:1]"), 1))
def test_acquits_maps_that_compute_exactly(student, T, n):
    """Reversing, doubling and picking are linear, without any rounding: None."""
    assert student.linearity_counterexample(T, n, rng()) == exactly(None)


@weight(4)
@cases(
    (formula("np.cumsum(x)"), 4),
    (formula("0.1 * x"), 3),
    (formula("x - x.mean()"), 3),
    (formula("np.diff(x)"), 5),
    (formula("np.array([[1.0, 2.0], [3.0, -4.0], [0.7, 0.0]]) @ x"), 2),
    (formula("np.array([x[0], np.cumsum(x)[-1] - np.cumsum(x[::-1])[-1]])"), 4),  # a second entry of rounding alone
)
def test_acquits_linear_maps(student, T, n):
    """No witness against a linear map: None, although rounding makes the two sides differ a little."""
    assert student.linearity_counterexample(T, n, rng()) == exactly(None)


@given(matrices((1, 3), (1, 3), elements=finite(-9, 9)))
def test_acquits_matrices(student, A):
    """x ↦ Ax is linear: None."""
    T = formula(f"np.array({A.tolist()}) @ x")
    assert student.linearity_counterexample(T, A.shape[1], rng()) == exactly(None)


@weight(3)
@cases(
    (formula("np.maximum(x, 0)"), 1, 1),
    (formula("np.maximum(x, 0)"), 1, 2),
    (formula("np.maximum(x, 0)"), 1, 3),
    (formula("np.maximum(x, 0)"), 1, 4),
    (formula("np.maximum(x, 0.1 * x)"), 2, 5),
    (formula("np.abs(x)"), 2, 6),
)
def test_convicts_relu(student, T, n, seed):
    """ReLU, its leaky variant and the absolute value bend at 0: they double with x, but they are not linear."""
    insist(student.linearity_counterexample(T, n, rng(seed)), T, n)


@weight(4)
@cases(
    (formula("2 * x + 1"), 1),
    (formula("x + np.array([0.0, 3.0])"), 2),
    (formula("x + 1e-6"), 3),
    (formula("0 * x + 5"), 2),
)
def test_convicts_affine_maps(student, T, n):
    """A straight graph is not enough: linear plus a constant is not linear."""
    insist(student.linearity_counterexample(T, n, rng()), T, n)


@weight(3)
@cases((ROOT_OF_CUBES, 2), (ROOT_OF_CUBES, 3))
def test_convicts_what_scales_but_does_not_add(student, T, n):
    """∛(x₁³ + … + xₙ³) satisfies T(ax) = aT(x) for every a, and is not linear."""
    insist(student.linearity_counterexample(T, n, rng()), T, n)


@weight(3)
@cases((formula("np.round(x)"), 2), (formula("np.floor(x)"), 2), (formula("np.trunc(x)"), 3))
def test_convicts_what_adds_on_whole_numbers_only(student, T, n):
    """Rounding adds up on whole numbers, and is not linear."""
    insist(student.linearity_counterexample(T, n, rng()), T, n)


@cases(
    (formula("np.sort(x)"), 3),
    (formula("np.max(x, keepdims=True)"), 3),
    (formula("x / (1 + np.abs(x).sum())"), 3),
    (formula("x[1:2] * x[2:3] * x[3:]"), 4),
    (formula("np.where(np.abs(x) > 2, 0, x)"), 3),  # two tries in five, standard normal, are witnesses
)
def test_convicts_what_mixes_the_entries(student, T, n):
    """Sorting, taking the maximum, dividing by a size, multiplying entries and cutting large ones off: not linear."""
    insist(student.linearity_counterexample(T, n, rng()), T, n)


@cases(
    (formula("x * np.array([1.0, 1.0, 1.0]) + np.array([0.0, 0.0, 1.0]) * x[0] ** 2"), 3),
    (formula("np.array([x[0], x[1], np.abs(x[0])])"), 2),
)
def test_looks_at_every_entry(student, T, n):
    """One entry that is not linear is enough, also the last one."""
    insist(student.linearity_counterexample(T, n, rng()), T, n)


@cases(
    (formula("1e-12 * np.maximum(x, 0)"), 2),
    (formula("1e-100 * x ** 2"), 2),
    (formula("1e100 * np.abs(x)"), 2),
    (formula("x + 2e-9"), 20),  # every other try exceeds 1e-9, and none in 20000 exceeds 1e-6
)
def test_convicts_at_any_scale(student, T, n):
    """Linearity may be broken by tiny or huge amounts: the two sides are compared with their own size, up to 1e-9."""
    insist(quiet(student.linearity_counterexample, T, n, rng()), T, n)


@cases(
    (formula("1e12 * np.cumsum(x)"), 4),
    (formula("1e100 * x.sum(keepdims=True)"), 4),
    (formula("1e-100 * np.cumsum(x)"), 4),
    (formula("0 * x"), 2),
)
def test_acquits_at_any_scale(student, T, n):
    """A linear map with tiny or huge values is linear, and so is the zero map."""
    assert quiet(student.linearity_counterexample, T, n, rng()) == exactly(None)


def test_randomness_comes_from_rng(student):
    """The same state of rng gives the same answer."""
    T = formula("x ** 2")
    first, second = (student.linearity_counterexample(T, 2, rng(1)) for _ in range(2))
    insist(first, T, 2)
    insist(second, T, 2)
    same = all(np.array_equal(one, other) for one, other in zip(first, second, strict=True))
    assert same, "two calls with the same state of rng gave different witnesses"


def test_tries_long_enough(student):
    """Against a linear map the search goes on for 200 tries and more, and another state of rng tries other vectors."""
    asked: dict[int, set[tuple[float, ...]]] = {1: set(), 2: set()}
    for seed, seen in asked.items():

        def triple(x, seen=seen):
            seen.add(tuple(x))
            return 3 * x

        assert student.linearity_counterexample(triple, 1, rng(seed)) == exactly(None)
    fewest = min(map(len, asked.values()))  # a try asks for T at ax + by, x and y; at two places at the very least
    assert fewest >= 400, f"200 tries ask for T at 600 different places, but you asked at {fewest}"
    assert asked[1] != asked[2], "with another state of rng you tried the same vectors: draw them from rng"
