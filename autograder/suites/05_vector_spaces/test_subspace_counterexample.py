"""05 Vector spaces, exercise subspace_counterexample.

Notation: U is a set, given by contains(x) and sampler(rng); a witness is (a, x, b, y), x and y in U, ax + by outside.

Every set forgives errors of 1e-6 of the size of x (at least of 1); rounding is below 1e-12 of it. A random try is a
witness with a chance of one in five or more against each set that is no subspace (but for the set that lacks only 0):
(4/5)^200 < 1e-19, so that a correct search never misses.
"""

import numpy as np

from autograder.suite import array, cases, essential, exactly, formula, number


def near(expression):
    """contains: this expression in x vanishes, up to a millionth of the size of x."""
    return formula(f"bool(np.max(np.abs({expression})) <= 1e-6 * (1 + np.max(np.abs(x))))")


def draws(expression):
    """sampler: this expression in rng."""
    return formula(expression, "rng")


LINE = near("2 * x[0] - x[1]"), draws("rng.normal() * np.array([1.0, 2.0])")
PLANE = near("np.sum(x)"), draws("np.array([[1.0, 0.0], [-1.0, 1.0], [0.0, -1.0]]) @ rng.normal(size=2)")
EVEN = near("x[1::2]"), draws("np.array([1.0, 0.0, 1.0, 0.0, 1.0]) * rng.normal(size=5)")
ZERO = near("x"), draws("np.zeros(3)")
EVERYTHING = formula("True"), draws("rng.normal(size=4)")
ALL_NUMBERS = formula("True"), draws("rng.normal(size=1)")

SHIFTED = near("x[0] - x[1] + 1"), draws("np.array([0.0, 1.0]) + rng.normal() * np.ones(2)")
SHIFTED_PLANE = near("np.sum(x) - 3"), draws("np.ones(3) + np.array([[1, 0], [-1, 1], [0, -1.0]]) @ rng.normal(size=2)")
PARABOLA = near("x[1] - x[0] ** 2"), draws("(lambda t: np.array([t, t * t]))(rng.normal())")
CIRCLE = near("np.sum(x ** 2) - 1"), draws("(lambda t: np.array([np.cos(t), np.sin(t)]))(6 * rng.random())")
DISC = (
    formula("bool(np.sum(x ** 2) <= 1 + 1e-6)"),
    draws("(lambda x: x / max(1, np.hypot(*x)))(2 * rng.normal(size=2))"),
)
INNER_DISC = formula("bool(np.sum(x ** 2) <= 1.6 ** 2)"), DISC[1]
QUADRANT = formula("bool(np.min(x) >= -1e-6)"), draws("np.abs(rng.normal(size=2))")
POSITIVE = formula("bool(np.min(x) >= -1e-6)"), draws("np.abs(rng.normal(size=1))")
WHOLE = near("x - np.round(x)"), draws("rng.integers(-3, 4, size=2).astype(float)")
EVEN_NUMBERS = near("x / 2 - np.round(x / 2)"), draws("2.0 * rng.integers(-4, 5, size=1)")
AXES = near("x[0] * x[1]"), draws("rng.permutation(np.array([rng.normal(), 0.0]))")
LINES = near("(x[0] - x[1]) * (x[0] + x[1])"), draws("rng.normal() * np.array([1.0, rng.choice([-1.0, 1.0])])")
CONE = (
    near("x[0] ** 2 + x[1] ** 2 - x[2] ** 2"),
    draws("(lambda r, t: r * np.array([np.cos(t), np.sin(t), 1.0]))(rng.normal(), 6 * rng.random())"),
)
PLANE_AND_AXIS = near("x[2] * x[:2]"), draws("rng.normal(size=3) * rng.permutation([[1, 1, 0], [0, 0, 1]])[0]")
NOT_ZERO = formula("bool(np.max(np.abs(x)) > 1e-9)"), draws("rng.normal(size=2)")
EXACT_DEGREE = formula("bool(abs(x[2]) > 1e-9)"), draws("rng.normal(size=3)")


def search(student, U, seed):
    """The student's answer for the set U."""
    contains, sampler = U
    return student.subspace_counterexample(contains, sampler, np.random.default_rng(seed))


def convicts(student, U, seed=7):
    """Asserts that the answer is a witness against U."""
    contains, sampler = U
    n = len(sampler(np.random.default_rng(0)))
    witness = search(student, U, seed)
    assert witness is not None, "a witness was expected: this set is no subspace"
    four = isinstance(witness, tuple | list) and len(witness) == 4
    assert four, "a witness is a tuple (a, x, b, y)"
    a, x, b, y = number(witness[0]), array(witness[1], (n,)), number(witness[2]), array(witness[3], (n,))
    for z in (x, y):
        assert np.isrealobj(z), "the members x and y should have real entries"
        assert np.all(np.isfinite(z)), "the members x and y should have finite entries"
        assert contains(z), f"{z.tolist()} does not lie in the set, so it cannot be part of a witness"
    assert np.isfinite([a, b]).all(), "the numbers a and b should be finite"
    z = a * x + b * y
    assert not contains(z), f"ax + by = {z.tolist()} lies in the set: this is no witness"


@essential
@cases((LINE,), (PLANE,))
def test_acquits_lines_and_planes_through_zero(student, U):
    """A line or a plane through 0 is a subspace: None."""
    assert search(student, U, 7) == exactly(None)


@essential
@cases((PARABOLA,), (CIRCLE,))
def test_convicts_curves(student, U):
    """A parabola and a circle are no subspaces, and the witness proves it."""
    convicts(student, U)


@cases((EVEN,), (ZERO,), (EVERYTHING,), (ALL_NUMBERS,))
def test_acquits_every_subspace(student, U):
    """{0}, the whole space, and the vectors with zeros at given places are subspaces: None."""
    assert search(student, U, 8) == exactly(None)


@cases(
    (QUADRANT, 1),
    (QUADRANT, 2),
    (QUADRANT, 3),
    (QUADRANT, 4),
    (DISC, 5),
    (POSITIVE, 6),
    (INNER_DISC, 85),
    (INNER_DISC, 264),
)
def test_convicts_what_contains_zero(student, U, seed):
    """A quadrant and a disc contain 0 and are no subspaces, though a few tries may fail to show it."""
    convicts(student, U, seed)


@cases((AXES, 1), (LINES, 2), (AXES, 3), (CONE, 4), (PLANE_AND_AXIS, 5))
def test_convicts_unions_of_subspaces(student, U, seed):
    """Axes, a plane with a line, a cone: every multiple of a member is a member, and sums leave the set."""
    convicts(student, U, seed)


@cases((WHOLE,), (EVEN_NUMBERS,), (QUADRANT,))
def test_convicts_what_is_closed_under_sums(student, U):
    """Whole numbers, or vectors without negative entries: every sum of members is a member, and multiples are not."""
    convicts(student, U)


@cases((SHIFTED,), (SHIFTED_PLANE,))
def test_convicts_shifted_lines_and_planes(student, U):
    """A line or a plane that does not go through 0 is no subspace, however straight it is."""
    convicts(student, U)


@cases((NOT_ZERO,), (EXACT_DEGREE,))
def test_convicts_what_lacks_only_zero(student, U):
    """Where random combinations practically always stay inside, 0·x + 0·y is the witness."""
    convicts(student, U)


@cases((PARABOLA,), (WHOLE,), (AXES,))
def test_randomness_comes_from_rng(student, U):
    """The same state of rng gives the same witness."""
    convicts(student, U, 3)
    first, second = search(student, U, 3), search(student, U, 3)
    same = all(np.array_equal(one, other) for one, other in zip(first, second, strict=True))
    assert same, "two calls with the same state of rng gave different witnesses"
