"""23 Statistics, exercise permutation_p.

Notation: T = |ā − b̄|, T* is the same after a shuffle, p = (1 + #{T* ≥ T})/(B + 1).

The suite enumerates all ways to choose n_a of the pooled numbers. The share π of those with T* ≥ T is exact, and the
count p·(B + 1) − 1 is binomial with B and π, whatever way is found to shuffle. Ties are enumerated with fractions: in
all cases T* is T exactly, or differs from it by more than 1e-4 of the largest number.

False alarms, for a right answer, however it uses rng: `plausible` fails a count with a tail below 1e-9, so with a
probability below 2e-9. There are at most 40 checks: below 1e-7. That ten seeds give the same p: below 1e-9 (see there).
"""

import itertools
from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binom

from autograder.suite import approx, cases, essential, number, quiet, raises, untouched, weight

LOW, HIGH = [1.0, 4.0, 2.0, 3.0, 6.0], [3.0, 9.0, 5.0, 8.0]
SMALL = st.lists(st.integers(-5, 5), min_size=1, max_size=4).filter(any)  # for zeros a margin would be 0


def generator(seed):
    """A fresh generator."""
    return np.random.default_rng(seed)


def exact(number):
    """The decimal number that is meant: 0.1 is one tenth."""
    return Fraction(str(number))


def distance(first, second):
    """The distance of two means, as a fraction."""
    return abs(sum(first) / Fraction(len(first)) - sum(second) / Fraction(len(second)))


def share(a, b):
    """The share of all divisions of the pooled numbers for which T* >= T."""
    pooled = [exact(x) for x in [*np.asarray(a).tolist(), *np.asarray(b).tolist()]]
    T, places = distance(pooled[: len(a)], pooled[len(a) :]), range(len(pooled))
    counts = []
    for chosen in itertools.combinations(places, len(a)):
        rest = [pooled[i] for i in places if i not in chosen]
        counts.append(distance([pooled[i] for i in chosen], rest) >= T)
    return sum(counts) / len(counts)


def count(answer, B):
    """The number of shuffles with T* >= T that this p-value speaks of."""
    p = number(answer)
    shuffles = p * (B + 1) - 1
    whole = -1e-6 < shuffles < B + 1e-6 and abs(shuffles - round(shuffles)) < 1e-6
    assert whole, f"with B = {B}, p is one of 1/{B + 1}, 2/{B + 1}, …, 1, unlike {p}"
    return round(shuffles)


def plausible(student, a, b, B, seed):
    """Fails if the p-value has a tail below 1e-9."""
    found = count(quiet(student.permutation_p, a, b, B, generator(seed)), B)
    pi = share(a, b)
    tail = min(binom.cdf(found, B, pi), binom.sf(found - 1, B, pi))
    text = f"T* ≥ T for {found} of {B} shuffles, where about {B * pi:.0f} were to be expected"
    assert tail > 1e-9, text


@essential
@cases((np.array([2.0, 7.0, 1.0, 5.0]), np.array([4.0, 6.0, 3.0, 8.0]), 200, 81))
def test_is_about_the_share_of_all_divisions(student, a, b, B, seed):
    """p is roughly the share of all ways to divide the pooled numbers for which T* ≥ T."""
    # A binomial share with B = 200 misses by 0.3 with a probability below 1e-15.
    p, pi = number(student.permutation_p(a, b, B, generator(seed))), share(a, b)
    assert abs(p - pi) < 0.3, f"p = {p}, and the share of all divisions is {pi:.3f}"


@weight(2)
@cases(
    (np.array(LOW), np.array(HIGH), 600, 1),
    (np.array([2.0, 7.0, 1.0, 5.0]), np.array([4.0, 6.0, 3.0, 8.0]), 400, 2),
    (np.array([0.0, 1.0, 0.0, 0.0, 1.0, 1.0]), np.array([1.0, 1.0, 1.0, 0.0]), 400, 3),
    (np.array([1.0, 2.0]), np.array([6.0]), 400, 4),
    (np.array([1.0, 2.0, 3.0, 4.0, 5.0]), np.array([9.0]), 300, 5),
    (np.array([1000.0, 1.0]), np.array([0.4, 0.0]), 300, 6),  # some T* are only 6e-4 of the largest number below T
)
def test_counts_shuffles_as_extreme_as_the_data(student, a, b, B, seed):
    """p = (1 + #{T* ≥ T})/(B + 1) for B shuffles: the count is as large as all divisions of the pooled numbers say."""
    plausible(student, a, b, B, seed)


@cases(
    (np.array(HIGH), np.array(LOW), 600, 11),
    (-np.array(LOW), -np.array(HIGH), 600, 12),
    (np.array([9.0, 20.0, 11.0]), np.array([1.0, 2.0, 10.0, 3.0]), 600, 13),
    (np.array([1.0, 2.0, 10.0, 3.0]), np.array([9.0, 20.0, 11.0]), 600, 14),
)
def test_both_directions_count(student, a, b, B, seed):
    """Two-sided: swapping a and b, or all signs, changes neither T nor the chances of T*."""
    plausible(student, a, b, B, seed)


@cases((np.arange(12.0), np.arange(100.0, 112.0), 99, 21), (np.arange(30.0) - 500, np.arange(5.0), 39, 22))
def test_is_never_zero(student, a, b, B, seed):
    """However extreme the data are, they count as one shuffle: p = 1/(B + 1) at least."""
    # A shuffle restores the groups with a probability below 4e-6. More than 3 of 99 do so with one below 1e-14.
    found = count(student.permutation_p(a, b, B, generator(seed)), B)
    assert found <= 3, f"T* ≥ T for {found} of {B} shuffles, where hardly one was to be expected"


@given(SMALL, st.integers(1, 30), st.integers(0, 99))
def test_no_difference_at_all(student, a, B, seed):
    """If the means are equal, T = 0, and every shuffle is as extreme: p = 1. So too if all numbers are equal."""
    b = np.array([*a, *a], dtype=float)
    assert quiet(student.permutation_p, np.array(a, dtype=float), b, B, generator(seed)) == approx(1.0)


@cases(
    ([0.1, 0.2, 0.3], [0.3, 0.2, 0.1], 60, 31),
    ([0.1, 0.7, 0.2, 0.2], [0.3, 0.3, 0.3, 0.3], 60, 32),
    ([0.1, 0.2, 0.3, 0.4], [0.6, 0.7, 1.1], 500, 33),
    ([1.1, 2.2, 3.3], [0.1, 0.7, 0.4, 0.3], 500, 34),
)
def test_ties_count_in_spite_of_rounding(student, a, b, B, seed):
    """A T* that equals T on paper counts, also if the computer adds in another order and finds a little less."""
    plausible(student, np.array(a), np.array(b), B, seed)


@cases(
    ([1.1e-14, 2.2e-14, 3.3e-14], [0.1e-14, 0.7e-14, 0.4e-14, 0.3e-14], 400, 91),
    ([0.1e30, 0.2e30, 0.3e30], [0.3e30, 0.2e30, 0.1e30], 60, 92),
    ([1.1e30, 2.2e30, 3.3e30], [0.1e30, 0.7e30, 0.4e30, 0.3e30], 400, 93),
)
def test_scale_does_not_matter(student, a, b, B, seed):
    """Multiplying all numbers by 1e-14 or 1e30 changes no p: what counts as a tie depends on the largest number."""
    plausible(student, np.array(a), np.array(b), B, seed)


@cases(
    ([3, 1], [2, 9, 4], 300, 41),
    ([5], [5, 5], 9, 42),
    ([1], [2], 25, 43),
    ((2, 8, 3), np.array([7, 7, 10]), 300, 44),
    (np.array([1, 0, 1]), [0, 0], 300, 45),
    ([0, 0], [0.5, 0.6, 0.7], 300, 46),
    (np.array([0.5, 0.6, 0.7]), np.array([0, 0]), 300, 47),
)
def test_accepts_lists_and_whole_numbers(student, a, b, B, seed):
    """Lists and whole numbers are fine, and samples of one number, too."""
    plausible(student, a, b, B, seed)


@cases((51, 1), (52, 0))
def test_all_chance_comes_from_rng(student, seed, other):
    """The same state of rng gives the same p, and ten other states do not all give one p."""
    # A binomial count with B = 199 and π = 0.2 to 0.5 takes no value with a probability above 0.08, and 0.08⁹ < 1e-9.
    a, b = np.array([1.0, 5.0, 3.0, 6.0]), np.array([4.0, 9.0, 8.0, 7.0, 2.0])
    assert 0.2 < share(a, b) < 0.5
    first = number(student.permutation_p(a, b, 199, generator(seed)))
    again = number(student.permutation_p(a, b, 199, generator(seed)))
    assert first == again, "two calls with the same state of rng gave different p-values"
    others = [number(student.permutation_p(a, b, 199, generator(100 * other + i))) for i in range(10)]
    assert len(set(others)) > 1, "ten calls with different states of rng gave the same p-value"


@cases((LOW, HIGH), ([1.0, 2.0, 3.0], [4.0, 5.0]), (HIGH, LOW))
def test_leaves_its_input_alone(student, a, b):
    """Both samples are the same after the call, in the same order."""
    count(untouched(student.permutation_p, np.array(a), np.array(b), 20, generator(61)), 20)
    count(untouched(student.permutation_p, list(a), list(b), 20, generator(62)), 20)


@cases(
    ([], [1.0, 2.0], 10),
    ([1.0, 2.0], [], 10),
    ([1.0, 2.0], [3.0], 0),
    ([1.0, 2.0], [3.0], -2),
    (np.array([[1.0], [2.0]]), np.array([3.0, 4.0]), 10),
    (np.array([1.0, 2.0]), np.array([[3.0, 4.0]]), 10),
    (np.array([[1.0, 2.0]]), np.array([[3.0, 4.0]]), 10),
    (2.0, [1.0], 10),
)
def test_rejects_what_is_no_pair_of_samples(student, a, b, B):
    """An empty sample, one that is not of shape (n,), or B < 1: ValueError."""
    with raises(ValueError):
        student.permutation_p(a, b, B, generator(71))
