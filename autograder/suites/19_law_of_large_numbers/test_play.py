"""19 Law of large numbers, exercise play.

Notation: X takes the values v with the probabilities p; x = play(v, p, n, rng) is (n,).

False alarms. A count in independent repetitions is binomial. `plausible` computes its two tails exactly and fails a
count whose tail is below 1e-9, so one check blames a right answer with a probability below 2e-9. There are 17 checks
of shares, 29 of pairs and 2 of exact shares: all together below 48 · 2e-9 < 1e-7. That two different seeds give the
same 80 throws has a probability below 1e-50 (each pair of throws is equal with the probability 3/16). No test looks at
the order of draws or at the method by which they are made.
"""

import itertools

import numpy as np
from scipy.stats import binom

from autograder.suite import array, cases, essential, quiet, raises, untouched

THIRD = 1 / 3
DIE = [2, 3, 4, 5, 6, 7]
NAN = float("nan")


def generator(seed):
    """A fresh generator."""
    return np.random.default_rng(seed)


def results(answer, v, n):
    """The answer as (n,) numbers, all of which are among the values."""
    x = array(answer, shape=(n,))
    strange = x[~np.isin(x, np.asarray(v, dtype=float))]
    assert not len(strange), f"a result is one of the values {list(v)}, unlike {strange[0]:g}"
    return x


def plausible(count, n, p, what):
    """Fails if this count of n independent repetitions with probability p has a tail below 1e-9."""
    tail = min(binom.cdf(count, n, p), binom.sf(count - 1, n, p))
    assert tail > 1e-9, f"{what} came up {count} times in {n}, where about {n * p:.0f} times were to be expected"


@essential
@cases(
    ([300, -200], [THIRD, 2 * THIRD], 1),
    ([2.5, 7.0, -4.0], [0.05, 0.7, 0.25], 2),
    (DIE, [0.125, 0.125, 0.125, 0.125, 0.125, 0.375], 3),
    ([5.0, 9.0, 5.0], [0.25, 0.5, 0.25], 4),
    ([9.0, 5.0, 9.0, -3.0], [0.5, 0.2, 0.1, 0.2], 5),
)
def test_values_come_with_their_probabilities(student, v, p, seed):
    """In many rounds, each value comes up about as often as its probability says (if it stands twice, they add up)."""
    x = results(student.play(v, p, 20_000, generator(seed)), v, 20_000)
    for value in sorted(set(v)):
        share = sum(q for w, q in zip(v, p, strict=True) if w == value)
        plausible(int(np.sum(x == value)), 20_000, share, f"the value {value:g}")


@cases(([6.0] * 25 + [1.0], [0.0004] * 25 + [0.99], 6))
def test_rare_values_come_too(student, v, p, seed):
    """However small a probability is, it counts: 25 places with the probability 0.0004 each make 0.01."""
    x = results(student.play(v, p, 20_000, generator(seed)), v, 20_000)
    plausible(int(np.sum(x == 6)), 20_000, 0.01, "the value 6")


@cases(
    ([4.0, 8.0], [0.5, 0.5], 11),
    ([7.0, 2.0, 5.0], [0.25, 0.5, 0.25], 12),
    ([300, 0, -200, 100], [0.125, 0.5, 0.25, 0.125], 13),
)
def test_rounds_are_independent(student, v, p, seed):
    """P(Xᵢ = a and Xᵢ₊₁ = b) = P(X = a) P(X = b): no round knows the one before."""
    x = results(student.play(v, p, 20_000, generator(seed)), v, 20_000)
    first, second = x[0::2], x[1::2]
    for (a, pa), (b, pb) in itertools.product(zip(v, p, strict=True), repeat=2):
        count = int(np.sum((first == a) & (second == b)))
        plausible(count, 10_000, pa * pb, f"the pair {a:g}, {b:g}")


@cases(([0, 1], 100), ([6.0, -6.0], 200))
def test_shares_are_left_to_chance(student, v, seeds):
    """Four flips of a fair coin show exactly two heads with the probability 3/8 only: chance keeps no accounts."""
    games = [results(student.play(v, [0.5, 0.5], 4, generator(seeds + i)), v, 4) for i in range(50)]
    balanced = sum(int(np.sum(x == v[0]) == 2) for x in games)
    plausible(balanced, 50, 3 / 8, "a game of four flips with exactly two heads")


@cases((1, 2), (30, 40))
def test_all_chance_comes_from_rng(student, seed, other):
    """The same state of rng gives the same results, and another state gives others."""
    p = [0.125, 0.125, 0.125, 0.125, 0.25, 0.25]
    x = results(student.play(DIE, p, 80, generator(seed)), DIE, 80)
    again = results(student.play(DIE, p, 80, generator(seed)), DIE, 80)
    assert np.array_equal(x, again), "two calls with the same state of rng gave different results"
    another = results(student.play(DIE, p, 80, generator(other)), DIE, 80)
    assert not np.array_equal(x, another), "two calls with different states of rng gave the same results"


@cases(
    ([7], [1], 3, [7]),
    ([3.0, 8.0], [0, 1], 50, [8]),
    (np.array([4, 9, 2]), np.array([0, 0, 1]), 50, [2]),
    ([5.0, 6.0, 7.0], [0.5, 0.0, 0.5], 400, [5, 7]),
    ([0, 1], [0.5, 0.5], 1, [0, 1]),
    ([0, 1], [0.5, 0.5], 0, [0, 1]),
    ([1e150, -1e-150], [0.5, 0.5], 20, [1e150, -1e-150]),
    (list(range(10)), [0.1] * 10, 30, list(range(10))),
)
def test_possible_values_only(student, v, p, n, possible):
    """Values with probability 0 never come; lists and whole numbers are fine; there are n results, also for n = 0."""
    results(quiet(student.play, v, p, n, generator(21)), possible, n)


@cases(([7.0, 2.0, 5.0], [0.25, 0.5, 0.25]), ([3, 1], [0.75, 0.25]))
def test_leaves_its_input_alone(student, v, p):
    """Values and probabilities are the same after the call."""
    results(untouched(student.play, np.array(v), np.array(p), 40, generator(22)), v, 40)
    results(untouched(student.play, v, p, 40, generator(22)), v, 40)


@cases(
    ([1.0, 2.0], [0.5, 0.4], 3),
    ([1.0, 2.0], [0.5, 0.4], 0),
    ([1.0, 2.0], [1, 1], 3),
    ([1.0, 2.0], [1.5, -0.5], 3),
    ([1.0, 2.0], [NAN, 1.0], 3),
    ([1.0, 2.0, 3.0], [0.5, 0.5], 3),
    ([1.0], [0.5, 0.5], 3),
    ([], [], 3),
    (np.array([[1.0], [2.0]]), np.array([0.5, 0.5]), 3),
    (np.array([[1.0, 2.0]]), np.array([[0.5, 0.5]]), 3),
    ([1.0, 2.0], [0.5, 0.5], -1),
)
def test_rejects_what_is_no_game(student, v, p, n):
    """No distribution, shapes that do not fit, or a negative number of rounds: ValueError."""
    with raises(ValueError):
        student.play(v, p, n, generator(23))
