"""13 Partial derivatives, exercise linearisation_ratio.

Notation: f takes x, shape (n,), and returns a number; g(x) and x0 are (n,); the answer holds, for each radius r, the
largest ρ(h) = |f(x0 + h) − f(x0) − g(x0)·h| / ‖h‖ over at least 200 random h with ‖h‖ = r.

Nothing depends on the order of draws: either ρ is the same in all directions, or the set of directions that are looked
for is so wide (at least a tenth of all) that 200 independent uniform ones miss it with probability 0.9²⁰⁰ < 1e-9.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, formula, raises, untouched, weight

Q = formula("x[0]*x[1] / (x[0]**2 + x[1]**2) if np.any(x) else 0.0")
FLAT = formula("0 * x")
EIGHTHS = st.integers(-16, 16).map(lambda n: n / 8)
RADII = st.lists(st.sampled_from([2.0, 1.0, 0.5, 0.125, 0.75, 0.03125]), min_size=1, max_size=3)
SEEDS = st.integers(0, 2**32 - 1)


def rng(seed=7):
    """The generator that a call gets; with other seeds, other directions."""
    return np.random.default_rng(seed)


@st.composite
def same_all_round(draw):
    """f(x) = c + s·(x − x0) ± (a‖x − x0‖² + b‖x − x0‖) with its plane's slopes s: then ρ(h) = a‖h‖ + b."""
    x0 = draw(st.lists(EIGHTHS, min_size=1, max_size=4))
    s = draw(st.lists(st.integers(-4, 4), min_size=len(x0), max_size=len(x0)))
    a, b = draw(st.sampled_from([(1, 0), (0, 2), (3, 0.5), (0.25, 1)]))
    sign = draw(st.sampled_from(["+", "-"]))
    from_x0, squared = f"(x - np.array({x0}))", f"np.sum((x - np.array({x0})) ** 2)"
    f = formula(f"5.0 + np.array({s}) @ {from_x0} {sign} ({a} * {squared} + {b} * np.sqrt({squared}))")
    return f, formula(f"np.array({s}) {sign} 2 * {a} * {from_x0}"), np.array(x0), a, b


@essential
@given(same_all_round(), RADII, SEEDS)
def test_is_the_miss_divided_by_the_distance(student, case, radii, seed):
    """Where ρ(h) = a‖h‖ + b in all directions, the answer at the radius r is a·r + b, radius by radius."""
    f, g, x0, a, b = case
    # Values below 200 have rounding errors below 2e-13, divided by r ≥ 1/32.
    found = student.linearisation_ratio(f, g, x0, rng(seed), radii)
    assert found == approx([a * r + b for r in radii], rel=1e-9, abs=1e-11)


@cases((formula("x @ x"), [1.0, 0.1, 0.01, 0.001]), (formula("-3 * np.sqrt(x @ x)"), [30.0, 30.0, 30.0, 30.0]))
def test_uses_four_radii_by_default(student, f, tenfold):
    """Without radii the distances are 0.1, 0.01, 0.001 and 0.0001, in this order."""
    found = student.linearisation_ratio(f, FLAT, np.zeros(2), rng())
    assert found == approx(np.array(tenfold) / 10, rel=1e-9)


@weight(2)
@given(SEEDS, st.sampled_from([1.0, 0.1, 1e-3]))
def test_convicts_a_function_that_has_partial_derivatives_only(student, seed, r):
    """x₁x₂/(x₁² + x₂²) is 0 on both axes, yet its largest ρ at distance r is 1/(2r)."""
    (found,) = array(student.linearisation_ratio(Q, FLAT, np.zeros(2), rng(seed), [r]), (1,))
    # ρ = |sin 2φ|/(2r) exceeds 0.9/(2r) in more than a quarter of all directions.
    fine = 0.9 / (2 * r) <= found <= (1 + 1e-9) / (2 * r)
    assert fine, f"at distance {r} the ratio found is {found:.6g}; the largest one is {1 / (2 * r):.6g}"


@weight(2)
@given(st.integers(0, 35), SEEDS)
def test_misses_no_sector_of_a_tenth_of_the_circle(student, turn, seed):
    """If f leaves the plane in a sector of 36°, wherever it lies, 200 random directions find it."""
    v = [float(np.cos(turn * np.pi / 18)), float(np.sin(turn * np.pi / 18))]
    f = formula(f"max(0.0, float(x @ np.array({v})) - {np.cos(np.pi / 10)} * math.sqrt(float(x @ x)))")
    (found,) = array(student.linearisation_ratio(f, FLAT, np.zeros(2), rng(seed), [1.0]), (1,))
    assert found > 0, f"f is not 0 around the direction {v}, but the ratio found is {found}"


def test_no_direction_is_preferred(student):
    """Directions are uniform: in 100 dimensions the largest of all entries of such unit vectors is about 0.4."""
    largest = formula("float(np.max(np.abs(x)))")
    (found,) = array(student.linearisation_ratio(largest, FLAT, np.zeros(100), rng(), [1.0]), (1,))
    # For 200 uniform ones all entries are below 0.3 with probability e^-40, and one entry is above 0.65 with
    # probability 3e-13. Drawn from a cube they stay below 0.22.
    fine = 0.3 < found < 0.65
    assert fine, f"for f(x) = max|xᵢ| in 100 dimensions at r = 1 the ratio should be about 0.4; you found {found:.3g}"


def test_looks_in_at_least_200_directions(student):
    """At each distance there are at least 200 independent directions (one and its opposite are not independent)."""
    places = set()

    def f(x):
        x = np.asarray(x, dtype=float)
        places.add(tuple((x * (1.0 if x[0] > 0 else -1.0)).tolist()))
        return float(x @ x)

    student.linearisation_ratio(f, FLAT, np.zeros(3), rng(), [1.0])
    places.discard((0.0, 0.0, 0.0))
    count = len(places)
    assert count >= 200, f"at least 200 directions are asked for (one and its opposite count once), not {count}"


@cases(
    ([1, 1], [3.0, -2.0], 0.9),
    ([1, -1], [0.5, 0.5], 0.9),
    ([0, 3], [1.0, 1.0], 0.9),
    ([0, 0, 2], [1.0, 0.0, 4.0], 0.8),
    ([1, -1, 1, -1, 1], [1.0, 2.0, 3.0, 4.0, 5.0], 0.5),
    ([0, 0, 0, 0, -2], [1.0, 2.0, 3.0, 4.0, 5.0], 0.5),
)
def test_finds_out_wrong_slopes(student, error, slopes, share):
    """If the slopes are off by a vector d, the ratio comes close to ‖d‖ at every distance, and not above it."""
    f, g = formula(f"4.0 + x @ np.array({slopes})"), formula(f"np.array({slopes}) + np.array({error})")
    found = array(student.linearisation_ratio(f, g, np.ones(len(error)), rng(), [1.0, 0.25]), (2,))
    size = float(np.linalg.norm(error))
    # ρ = |d·u| exceeds 0.9·‖d‖ in 28 % of all directions for n = 2, 0.8·‖d‖ in 20 % for 3, 0.5·‖d‖ in 31 % for 5.
    fine = np.all(found >= share * size) and np.all(found <= (1 + 1e-9) * size)
    assert fine, f"the slopes are off by a vector of length {size:.4g}; the ratios found are {found.tolist()}"


def test_randomness_comes_from_rng(student):
    """The same state of rng gives the same answer; other seeds give other directions."""
    f = formula("x[0]**2 + 2 * x[0] * x[1] * x[2]")
    args = [f, FLAT, np.zeros(3)]
    first, second, *others = (
        array(student.linearisation_ratio(*args, rng(seed), [0.5]), (1,)).item() for seed in (1, 1, 2, 3, 4)
    )
    assert first == second, f"two calls with the same state of rng gave {first} and {second}"
    assert len({first, *others}) > 1, f"four different seeds gave the same answer {first}"


@cases(
    ([1, 2], [1, 2]),
    (np.array([1, 2]), np.array([2, 1])),
    ((1, 2), (0.5, 4)),
    ([3], [1]),
    (np.array([1.0, 2.0]), np.array([0.25])),
)
def test_accepts_lists_and_whole_numbers(student, x0, radii):
    """Lists, tuples and integer arrays are points and radii too; f and g get arrays of floats."""
    found = student.linearisation_ratio(formula("x @ x + 0 * np.sum(x ** -2)"), formula("2 * x"), x0, rng(), radii)
    assert found == approx(np.array(radii, dtype=float), rel=1e-9)


@given(same_all_round(), RADII)
def test_leaves_its_input_alone(student, case, radii):
    """Neither x0 nor the radii are changed."""
    f, g, x0, _, _ = case
    untouched(student.linearisation_ratio, f, g, x0, rng(), np.array(radii))


@cases([0.0], [0.1, 0.0], [-0.5], [0.5, 0.25, -1.0], [0])
def test_rejects_distances_that_are_not_positive(student, radii):
    """A radius of 0 or below raises ValueError."""
    with raises(ValueError):
        student.linearisation_ratio(formula("x @ x"), formula("2 * x"), np.zeros(2), rng(), radii)
