"""22 Optimisation, exercise convexity_counterexample.

Notation: f is a function on a convex set C, sampler(rng) draws points of C; a witness is (x, y, t) with x, y in C, t in
[0, 1] and f(z) > (1 − t)·f(x) + t·f(y), clearly, where z = (1 − t)·x + t·y.

Measured over 20000 random tries, at least 6 in 100 are witnesses wherever one is expected, so that 500 tries fail with
probability below 1e-13. A student may compute z in another way; rounding moves the gap by some 1e-15 of |f|, so half of
the promised 1e-9 is asked for. Only `late` differs: there the 500th try is a witness, and none before it.
"""

import numpy as np

from autograder.suite import array, cases, essential, exactly, formula, number


def draws(expression):
    """sampler: this expression in rng."""
    return formula(expression, "rng")


LINE = draws("rng.uniform(-2, 2, size=1)"), formula("abs(x[0]) <= 2 + 1e-9")
PLANE = draws("rng.uniform(-2, 2, size=2)"), formula("np.max(np.abs(x)) <= 2 + 1e-9")
SPACE = draws("rng.uniform(-2, 2, size=3)"), formula("np.max(np.abs(x)) <= 2 + 1e-9")
RIGHT = draws("rng.uniform(0.1, 3, size=1)"), formula("0.1 - 1e-9 <= x[0] <= 3 + 1e-9")
FAR = draws("1000 + rng.uniform(0, 1, size=2)"), formula("bool(np.all(np.abs(x - 1000.5) <= 0.5 + 1e-9))")
TURNED = draws("(lambda u: np.array([u[0], 1 - u[0]]))(rng.random(size=1))"), formula("abs(x[0] + x[1] - 1) < 1e-9")
ENDS = draws("rng.integers(0, 2, size=1).astype(float)"), formula("x[0] in (0.0, 1.0)")
ROOTS = (  # the roots of 2, 6, 10, …, 398: none is a short decimal
    draws("np.sqrt(4.0 * rng.integers(0, 100, size=2) + 2)"),
    formula("np.array_equal(x, np.sqrt(4.0 * np.round((x**2 - 2) / 4) + 2))"),
)


def late(first):
    """The k-th point is 1e-9·k, and from k = first on it is k. (The list lasts for one call of the student's.)"""
    point = f"np.array([len(drawn) * (1e-9 if len(drawn) < {first} else 1.0)])"
    sampler = formula(f"drawn.append(0) or {point}", "rng", "drawn=[]")
    return sampler, formula("0 <= x[0] < 1e-6 or (x[0] > 900 and x[0] == np.floor(x[0]))")


def search(student, expression, C, seed):
    """The student's answer for this f on C."""
    return student.convexity_counterexample(formula(expression), C[0], np.random.default_rng(seed))


def acquits(student, expression, C, seed=7):
    """Asserts that no witness is returned."""
    assert search(student, expression, C, seed) == exactly(None)


def convicts(student, expression, C, seed=7):
    """Asserts that the answer is a witness against f on C, and returns its points."""
    sampler, contains = C
    d = len(sampler(np.random.default_rng(0)))
    witness = search(student, expression, C, seed)
    three = isinstance(witness, tuple | list) and len(witness) == 3
    assert three, f"f(x) = {expression} is not convex here: a witness (x, y, t) was expected"
    x, y, t = array(witness[0], (d,)), array(witness[1], (d,)), number(witness[2])
    assert 0 <= t <= 1, f"t should lie between 0 and 1, not be {t}"
    for point in (x, y):
        assert np.all(np.isfinite(point)), "the points of a witness have finite entries"
        assert contains(point), f"{point.tolist()} is no point that sampler can have drawn"
    f = formula(expression)
    at_x, at_y, land = float(f(x)), float(f(y)), float(f((1 - t) * x + t * y))
    chord = (1 - t) * at_x + t * at_y
    clear = land - chord > 5e-10 * (abs(at_x) + abs(at_y) + abs(land))
    assert clear, f"f(x) = {expression}: between your points f is {land:.10g}, and the chord {chord:.10g}: no witness"
    return x, y


def alike(witness, other):
    """The two are the same to the last digit."""
    return all(np.array_equal(one, two) for one, two in zip(witness, other, strict=True))


@essential
@cases(("x[0]**2", LINE), ("x @ x", PLANE), ("np.exp(x[0])", LINE))
def test_acquits_bowls(student, expression, C):
    """x², ‖x‖² and eˣ are convex: None."""
    acquits(student, expression, C)


@essential
@cases(("-(x[0]**2)", LINE), ("np.sin(3 * x[0])", LINE), ("-(x @ x)", PLANE))
def test_convicts_domes(student, expression, C):
    """−x², −‖x‖² and sin(3x) are not convex, and the witness proves it."""
    convicts(student, expression, C)


@cases(
    ("np.sqrt(abs(x[0]))", LINE),
    ("-np.exp(-x[0]**2)", LINE),
    ("np.log(1 + x @ x)", PLANE),
    ("x[0]**3", LINE),
    ("np.sqrt(np.linalg.norm(x))", SPACE),
    ("np.log(x[0])", RIGHT),
)
def test_convicts_a_single_valley(student, expression, C):
    """√|x| has one valley, x³ rises everywhere, and still neither is convex."""
    convicts(student, expression, C)


@cases(
    ("x[0]**2 + 0.3 * np.cos(3 * x[0])", LINE, 1),
    ("x[0]**4 - 0.5 * x[0]**2", LINE, 2),
    ("(1 - x[0])**2 + 100 * (x[1] - x[0]**2)**2", PLANE, 3),
    ("x[0]**2 + 0.3 * np.cos(3 * x[0])", LINE, 14),
    ("x[0]**4 - 0.5 * x[0]**2", LINE, 25),
    ("(1 - x[0])**2 + 100 * (x[1] - x[0]**2)**2", PLANE, 36),
    ("min((x[0] - 1)**2, (x[0] + 1)**2)", LINE, 4),
)
def test_convicts_after_many_tries(student, expression, C, seed):
    """A few tries prove nothing: where one in twenty shows it, the search goes on until it does."""
    convicts(student, expression, C, seed)


def test_goes_on_to_the_500th_try(student):
    """500 tries, with two points drawn for each try alone: where only the last one is a witness, it is found."""
    # The first 998 or 999 points lie where f is 0; each later one makes a witness with any other, for nearly all t.
    pairs = []
    for first in (999, 1000):
        points = convicts(student, "0.0 if x[0] < 1e-6 or x[0] == np.floor(x[0]) else 1.0", late(first))
        pairs.append({round(float(p[0]) * (1e9 if p[0] < 1 else 1)) for p in points})
    # Which points meet does not depend on where the far ones begin, so the two pairs are the same, or disjoint.
    both = pairs[0] & pairs[1]
    used = (
        f"a point was used in two tries: the draws {sorted(pairs[0])} made one try, and {sorted(pairs[1])} another one"
    )
    assert pairs[0] == pairs[1] or not both, used


@cases(7, 8, 9)
def test_all_t_are_tried(student, seed):
    """t is drawn anew for each try from all of [0, 1]: hills between 0 and 1, away from the tenths, are found."""
    # f = 1 on two intervals of the length 0.09, x ≠ y in half of the tries: 9 in 100 are witnesses.
    convicts(student, "1.0 * (0.205 < x[0] < 0.295 or 0.705 < x[0] < 0.795)", ENDS, seed)


@cases(("-(x @ x)",), ("np.sin(x[0]) - x[1]**2",), ("x[0] * x[1]",))
def test_the_points_are_those_that_were_drawn(student, expression):
    """x and y are points that sampler drew, to the last digit."""
    convicts(student, expression, ROOTS)


@cases(
    ("3 * x[0] - 1", LINE),
    ("0.1 * x[0] + 0.7 * x[1] + 1000000.1", PLANE),
    ("7.0", SPACE),
    ("0.0", LINE),
    ("0.3 * x[0] - 0.1 * x[1]", FAR),
    ("x[0]", TURNED),
    ("abs(x[0])", LINE),
    ("max(-x[0], x[0] / 4)", LINE),
    ("np.sum(np.maximum(x, 0))", SPACE),
)
def test_equality_is_no_witness(student, expression, C):
    """For straight lines, and along the flat pieces of |x|, both sides are equal up to rounding: None."""
    acquits(student, expression, C)


@cases(("x[0]**3", RIGHT), ("-np.log(x[0])", RIGHT), ("-np.sqrt(x[0])", RIGHT), ("np.linalg.norm(x)", TURNED))
def test_convex_on_its_own_set(student, expression, C):
    """x³ and −log x are convex on [0.1, 3]: all points that count lie in C, and 0 ≤ t ≤ 1."""
    acquits(student, expression, C)
    acquits(student, f"({expression}) if np.min(x) > -1e-9 and np.max(x) < 3.001 else -1e6", C)


@cases(
    ("-1e-90 * (x @ x)", PLANE, False),
    ("1e-12 * np.sqrt(abs(x[0]))", LINE, False),
    ("-1e90 * x[0]**2", LINE, False),
    ("1000 - 4e-6 * x[0]**2", LINE, False),
    ("1e90 * (x[0] - 0.3 * x[1])", PLANE, True),
    ("1e90 * (x @ x)", PLANE, True),
)
def test_any_scale(student, expression, C, convex):
    """Only the gap compared with the size of f counts: a tiny dome is not convex, a huge plane is."""
    (acquits if convex else convicts)(student, expression, C)


@cases(("np.sqrt(abs(x[0]))", LINE), ("np.sin(3 * x[0])", LINE), ("x[0] * x[1]", PLANE))
def test_randomness_comes_from_rng(student, expression, C):
    """The same state of rng gives the same witness, and another state gives another one."""
    for seed in (3, 4):
        convicts(student, expression, C, seed)
    first, second, third = (search(student, expression, C, seed) for seed in (3, 3, 4))
    assert alike(first, second), "two calls with the same state of rng gave different witnesses"
    assert not alike(first, third), "two states of rng gave the very same witness, so it did not come from rng"
