"""23 Statistics, exercise bootstrap_ci.  Notation: x is (n,) or (n, d); s is (B,), the statistics of the B resamples.

Most tests hand over a statistic that keeps what it is called with. From there on all is exact: the interval is made of
the quantiles of the numbers which that statistic has returned. No test looks at how rng is used, nor at the order of
the entries within a resample.

False alarms, for a right answer, however it uses rng:
- `plausible` computes both tails of a binomial count exactly and fails a count with a tail below 1e-9, so with a
  probability below 2e-9. It looks at 3 · 10 + 4 multisets and at 23 shares of rows: below 57 · 2e-9 < 1.2e-7.
- That B resamples of n different numbers hold no repetition: (n!/nⁿ)ᴮ, below 1e-20 in each case.
- That two seeds lead to the same interval: below 1e-8 (see there).
- Coverage: below 1e-9 (see there).
Together below 2e-7.
"""

import itertools
import math
from collections import Counter

import numpy as np
from scipy.stats import binom

from autograder.suite import approx, array, cases, essential, formula, number, quiet, raises, untouched, weight

MEAN, LARGEST, SPREAD = formula("np.mean(x)"), formula("np.max(x)"), formula("x.max() - x.min()")
NINE = [3.0, -1.0, 4.5, 10.0, -5.0, 9.0, 2.0, 6.5, 53.0]
ROWS = np.array([[1.0, 10.0], [2.0, 40.0], [3.0, 20.0], [4.0, 80.0]])
TWELVE = np.arange(24.0).reshape(12, 2)


def generator(seed):
    """A fresh generator."""
    return np.random.default_rng(seed)


def keeping(log, stat):
    """A statistic that keeps each (argument, value) in the log; nan for what is no array."""

    def kept(x):
        try:
            value = float(stat(np.asarray(x, dtype=float)))
        except (TypeError, ValueError, IndexError):
            value = math.nan
        log.append((x, value))
        return value

    return kept


def interval(answer):
    """The answer as two numbers."""
    fits = isinstance(answer, tuple | list) and len(answer) == 2
    assert fits, "a tuple of two numbers (low, high) was expected"
    return number(answer[0]), number(answer[1])


def resamples(student, x, B, seed, stat=MEAN):
    """The B arguments with which the statistic was called, as float arrays of the shape of x."""
    log: list = []
    interval(student.bootstrap_ci(x, keeping(log, stat), B, 0.1, generator(seed)))
    assert len(log) == B, f"for B = {B} resamples the statistic was called {len(log)} times"
    return [array(argument, shape=np.shape(x)) for argument, _ in log]


def quantile(s, q):
    """The q-quantile of s, by the rule of the lesson."""
    s, place = sorted(s), q * (len(s) - 1)
    below = min(math.floor(place), len(s) - 2) if len(s) > 1 else 0
    above = min(below + 1, len(s) - 1)
    return s[below] + (place - below) * (s[above] - s[below])


def plausible(count, n, p, what):
    """Fails if this count of n independent repetitions with probability p has a tail below 1e-9."""
    tail = min(binom.cdf(count, n, p), binom.sf(count - 1, n, p))
    assert tail > 1e-9, f"{what} came up {count} times in {n}, where about {n * p:.0f} times were to be expected"


@weight(3)
@cases(
    (NINE, MEAN, 41, 0.1, 1),
    (NINE, LARGEST, 30, 0.5, 2),
    (NINE, SPREAD, 25, 0.05, 3),
    (NINE, formula("np.median(x)"), 20, 0.9, 4),
    (NINE[:4], formula("100 - np.mean(x) ** 3"), 7, 0.33, 5),
    (NINE, MEAN, 2, 0.2, 6),
    (NINE, MEAN, 1, 0.3, 7),
    ([7, 3, 0, 4, 12], MEAN, 30, 0.1, 8),  # whole numbers with means that are none
)
def test_ends_are_quantiles_of_the_statistics(student, x, stat, B, alpha, seed):
    """low and high are the α/2- and the (1 − α/2)-quantile of the B values that the statistic took on the resamples."""
    log: list = []
    found = interval(student.bootstrap_ci(np.array(x), keeping(log, stat), B, alpha, generator(seed)))
    assert len(log) == B, f"for B = {B} resamples the statistic was called {len(log)} times"
    s = [value for _, value in log]
    true = (quantile(s, alpha / 2), quantile(s, 1 - alpha / 2))
    assert found == approx(true, abs=1e-12 * max(map(abs, s)))


@cases((NINE, 40, 11), (NINE[:5], 60, 12), (ROWS, 60, 13), (NINE[:2], 80, 14))
def test_draws_with_replacement(student, x, B, seed):
    """Each of the B resamples has n entries, all of them from x, and entries may come several times."""
    x = np.array(x)
    pool = {tuple(np.atleast_1d(row)) for row in x}
    drawn = [[tuple(np.atleast_1d(row)) for row in resample] for resample in resamples(student, x, B, seed)]
    strange = [row for rows in drawn for row in rows if row not in pool]
    assert not strange, f"a resample is made of the entries or rows of x, unlike {strange[0] if strange else ''}"
    repeats = sum(len(set(rows)) < len(rows) for rows in drawn)
    assert repeats, f"no entry came twice in any of {B} resamples: draws with replacement do repeat"


@weight(2)
@cases(([1.0, 2.0, 5.0], 250, 21), ([-4.0, 30.0, 7.0], 250, 22), ([1.0, 2.0, 5.0], 120, 23), ([2.0, 2.0, 5.0], 300, 24))
def test_all_draws_are_equally_likely(student, x, B, seed):
    """Each draw is each of the n entries with probability 1/n: so every multiset has its multinomial probability."""
    found = Counter(tuple(sorted(resample)) for resample in resamples(student, np.array(x), B, seed))
    ways = Counter(tuple(sorted(draws)) for draws in itertools.product(x, repeat=len(x)))
    for chosen in sorted(ways):
        plausible(found[chosen], B, ways[chosen] / len(x) ** len(x), f"the resample {list(chosen)}")


@cases((ROWS, 60, 31), (ROWS[:, :1], 40, 32), (np.array([[3.0, 1.0, 2.0]]), 10, 33), (ROWS.T, 60, 34), (TWELVE, 60, 35))
def test_rows_stay_together(student, x, B, seed):
    """For data (n, d) whole rows are drawn, n of them, each with the same probability."""
    rows = [tuple(row) for row in x]
    drawn = [tuple(row) for resample in resamples(student, x, B, seed, SPREAD) for row in resample]
    torn = [row for row in drawn if row not in rows]
    assert not torn, f"{torn[0] if torn else ''} is no row of x: the columns of a row belong together"
    for row in rows:
        plausible(drawn.count(row), B * len(x), 1 / len(x), f"the row {row}")


@essential
@cases(
    ([50, 62, 90, 71], MEAN, 30, 0.1, 41),
    ([53.5, 58.0, 77.0], LARGEST, 12, 0.5, 42),
    ([[60, 80], [95, 85], [70, 90]], MEAN, 25, 0.2, 43),
    ([7, 7, 7], MEAN, 20, 0.05, 44),
    (np.full(6, -2.5), MEAN, 11, 0.5, 45),
)
def test_ends_lie_among_the_statistics(student, x, stat, B, alpha, seed):
    """The interval lies between the smallest and the largest of the B statistics; for equal data it is one point."""
    log: list = []
    low, high = interval(quiet(student.bootstrap_ci, x, keeping(log, stat), B, alpha, generator(seed)))
    assert len(log) == B, f"for B = {B} resamples the statistic was called {len(log)} times"
    least, most = min(value for _, value in log), max(value for _, value in log)
    inside = least - 1e-9 <= low <= high + 1e-9 <= most + 2e-9  # numbers below 100: a rounding error is below 1e-13
    assert inside, f"the statistics lie between {least} and {most}, and the interval is [{low}, {high}]"


@cases(
    ([2.5, 2.5, 2.5], formula("x.mean()"), 2.5),
    ([[1.0, 0.75], [3.0, 0.75]], formula("r[:, 1].sum()", "r"), 1.5),
    ([[4, 1], [4, 2], [4, 3]], formula("r.T[0].mean() + r.ndim / 4", "r"), 4.5),
)
def test_statistic_is_given_arrays(student, x, stat, value):
    """The statistic takes an array of the shape of x, with its entries as they are, also if x is a list."""
    assert interval(student.bootstrap_ci(x, stat, 9, 0.2, generator(51))) == approx((value, value))


@cases((1, 2), (3, 4))
def test_all_chance_comes_from_rng(student, seed, other):
    """The same state of rng gives the same interval, and another state gives another one."""
    # A resample of 30 different numbers is any given multiset with a probability of at most 30!/30³⁰ < 2e-12. The ends
    # are equal only if some statistic of the one run is one of the other (up to ties of sums, of which cosines have
    # none): below 60² · 2e-12 < 1e-8.
    x = np.cos(np.arange(30.0))
    first = interval(student.bootstrap_ci(x, MEAN, 60, 0.3, generator(seed)))
    again = interval(student.bootstrap_ci(x, MEAN, 60, 0.3, generator(seed)))
    assert first == again, "two calls with the same state of rng gave different intervals"
    another = interval(student.bootstrap_ci(x, MEAN, 60, 0.3, generator(other)))
    assert first != another, "two calls with different states of rng gave the same interval"


def test_covers_the_truth_as_often_as_it_should(student):
    """Of 24 samples of 15 with the true mean 0, about nine in ten intervals of level 90 % contain it, and not all."""
    # The samples are fixed; what is left to chance is the resampling. Given a sample, the number of the 100 means that
    # are at most 0 is binomial, and 0 lies in the interval if it is 6 to 94, and not if it is below 5 or above 95. So
    # the number of hits is a sum of 24 independent coins of known probabilities (by 200 000 resamples of each sample):
    # less than 18 hits have a probability below 3e-12, and 24 hits one below 3e-11. On average there are 21.3.
    samples = [generator(1000 + i).normal(size=15) for i in range(24)]
    found = [interval(student.bootstrap_ci(x, MEAN, 100, 0.1, generator(i))) for i, x in enumerate(samples)]
    hits = sum(low <= 0 <= high for low, high in found)
    assert 18 <= hits <= 23, f"{hits} of 24 intervals of level 90 % contain the true mean"


@cases((NINE, 12, 0.1), (ROWS, 12, 0.2))
def test_leaves_its_input_alone(student, x, B, alpha):
    """The data are the same after the call, in the same order."""
    x = np.array(x)
    low, high = interval(untouched(student.bootstrap_ci, x, MEAN, B, alpha, generator(61)))
    assert x.min() <= low <= high <= x.max(), f"means of resamples lie within the data; found [{low}, {high}]"


@cases(
    ([], 10, 0.1),
    (np.zeros((0, 2)), 10, 0.1),
    (np.zeros((3, 0)), 10, 0.1),
    ([1.0, 2.0], 0, 0.1),
    ([1.0, 2.0], -5, 0.1),
    ([1.0, 2.0], 10, 0),
    ([1.0, 2.0], 10, 1),
    ([1.0, 2.0], 10, -0.05),
    ([1.0, 2.0], 10, 95),
)
def test_rejects_what_makes_no_interval(student, x, B, alpha):
    """No data, no resample, or an α that is not between 0 and 1: ValueError."""
    with raises(ValueError):
        student.bootstrap_ci(x, MEAN, B, alpha, generator(71))
