"""23 Statistics, exercise k_fold.

Notation: k_fold(n, k, rng) divides 0, …, n − 1 into k folds; cross_predict(fit, X, y, folds) is (n,), X being (n, d).

False alarms, for a right answer, however it uses rng: `plausible` computes both tails of a binomial count and fails one
with a tail below 1e-9. There are 3 + 3 + 10 such checks of small divisions and 6 of a large one: 22 · 2e-9 < 1e-7. That
two seeds lead to the same division: below 1e-20 (see there).

Rounding: most models here predict whole numbers. Least squares on well conditioned rows of size 1 err by some 1e-14.
"""

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binom, hypergeom

from autograder.suite import approx, array, cases, essential, formula, portable, quiet, raises, untouched, weight

SIZES = st.tuples(st.integers(1, 9), st.integers(2, 8)).map(lambda sizes: (sizes[0] * sizes[1], sizes[1]))
SEEDS = st.integers(0, 999)

TAUGHT = formula("lambda new: np.full(len(new), y.sum())", "X", "y")
PAIRS = formula("lambda new: new[:, 0] + 1000 * (X[:, -1] @ y)", "X", "y")
LINE = formula("lambda new: new @ np.linalg.lstsq(X, y, rcond=None)[0]", "X", "y")
DIVISIONS = [
    [[2], [0], [1]],
    [[0, 1], [2, 3, 4]],
    [[4, 0], [3, 1], [2, 5]],
    [[6, 2, 5, 1], [0], [3, 4]],
    [[7, 6, 5], [4, 3, 2], [1, 0]],
]


def nearest(X, y):
    """Predicts the half of the nearest training sample's target."""

    def predict(new):
        return np.array([y[np.argmin(np.sum((X - row) ** 2, axis=1))] / 2 for row in new])

    return predict


def generator(seed):
    """A fresh generator."""
    return np.random.default_rng(seed)


def folds_of(answer, k):
    """The answer as k lists of ints."""
    fits = isinstance(answer, list | tuple) and len(answer) == k
    assert fits, f"a list of {k} folds was expected"
    folds = [array(fold, shape=(None,)) for fold in answer]
    whole = all(np.asarray(fold).dtype.kind in "iu" for fold in answer)
    assert whole, "indices are ints: other numbers cannot pick rows"
    return [[int(i) for i in fold] for fold in folds]


def partition(folds, n):
    """Fails if the folds do not hold each of 0, …, n − 1 exactly once."""
    indices = sorted(itertools.chain(*folds))
    places = [i for i in range(n) if indices.count(i) != 1] if indices != list(range(n)) else []
    assert indices == list(range(n)), f"the index {places[0] if places else indices[-1]} is not there exactly once"


def plausible(number, n, p, what):
    """Fails if this count of n independent repetitions with probability p has a tail below 1e-9."""
    tail = min(binom.cdf(number, n, p), binom.sf(number - 1, n, p))
    assert tail > 1e-9, f"{what} came up {number} times in {n}, where about {n * p:.0f} times were to be expected"


def size(folds):
    """How many indices the folds hold."""
    return sum(map(len, folds))


@essential
@given(SIZES, SEEDS)
def test_folds_are_a_partition(student, sizes, seed):
    """Each of 0, …, n − 1 lies in exactly one of the k folds, once (here k divides n)."""
    n, k = sizes
    partition(folds_of(quiet(student.k_fold, n, k, generator(seed)), k), n)


@weight(2)
@cases((11, 4), (7, 3), (20, 6), (9, 5), (5, 5), (2, 2), (100, 7), (3, 2), (1000, 999))
def test_folds_are_of_equal_size(student, n, k):
    """If k does not divide n, nothing is left out, and the sizes of two folds still differ by at most 1."""
    folds = folds_of(student.k_fold(n, k, generator(1)), k)
    partition(folds, n)
    sizes = [len(fold) for fold in folds]
    assert max(sizes) - min(sizes) <= 1, f"{n} samples in {k} folds: the sizes found are {sizes}"


def division(student, n, k, seed):
    """The division as a set of folds, without any order."""
    return frozenset(frozenset(fold) for fold in folds_of(student.k_fold(n, k, generator(seed)), k))


@weight(2)
@cases((3, 2, 300, 900), (4, 2, 90, 100), (5, 2, 70, 300))
def test_all_divisions_are_equally_likely(student, n, k, calls, seeds):
    """The indices are shuffled before the cut: any n/k of them are as likely to share a fold as any others."""
    found = [division(student, n, k, seeds + i) for i in range(calls)]
    pairs = itertools.combinations(range(n), 2)  # of 4, each division is counted twice, for a pair and for the rest
    possible = {frozenset([frozenset(pair), frozenset(range(n)) - frozenset(pair)]) for pair in pairs}
    for folds in sorted(possible, key=lambda folds: sorted(map(sorted, folds))):
        plausible(found.count(folds), calls, 1 / len(possible), f"the division {sorted(map(sorted, folds))}")


@cases((80, 2000))
def test_many_indices_are_shuffled_too(student, calls, seeds):
    """Of 21 indices in 2 folds, each is as likely in the larger one as any other, wherever its neighbours are."""
    larger = [max(folds_of(student.k_fold(21, 2, generator(seeds + i)), 2), key=len) for i in range(calls)]
    assert all(len(fold) == 11 for fold in larger), "21 indices in 2 folds: the sizes are 11 and 10"
    for i in (0, 20):
        plausible(sum(i in fold for fold in larger), calls, 11 / 21, f"the index {i} in the larger fold")
    for i in (0, 14):
        together = sum((i in fold) == (i + 1 in fold) for fold in larger)
        plausible(together, calls, 10 / 21, f"{i} and {i + 1} in one fold")  # (11·10 + 10·9)/(21·20)
    # Of ten given indices 4 to 7 lie in the larger fold, but for a share of some 9 % of all divisions.
    lopsided = 1 - sum(hypergeom.pmf(j, 21, 10, 11) for j in range(4, 8))
    for name, ten in {"0, 1, …, 9": range(10), "1, 3, …, 19": range(1, 20, 2)}.items():
        found = sum(not 4 <= len(set(ten) & set(fold)) <= 7 for fold in larger)
        plausible(found, calls, lopsided, f"a fold with most or least of {name}")


@cases((1, 2), (5, 6))
def test_all_chance_comes_from_rng(student, seed, other):
    """The same state of rng gives the same folds, and another state gives others."""
    # Of 40 indices in 5 folds of 8, a division has a probability of 5!·8!⁵/40! < 1e-20.
    folds = division(student, 40, 5, seed)
    assert folds == division(student, 40, 5, seed), "two calls with the same state of rng gave different folds"
    assert folds != division(student, 40, 5, other), "two calls with different states of rng gave the same folds"


@cases((5, 6), (5, 1), (5, 0), (0, 2), (1, 1), (1, 2), (3, -2))
def test_rejects_impossible_folds(student, n, k):
    """Less than two folds, or more folds than samples: ValueError."""
    with raises(ValueError):
        student.k_fold(n, k, generator(2))


@weight(2)
@given(st.sampled_from(DIVISIONS), st.sampled_from([TAUGHT, PAIRS]), st.integers(1, 3))
def test_no_sample_judges_its_own_teacher(student, folds, fit, d):
    """Sample i is predicted by the model that was trained on all samples outside of its fold, and on no others."""
    n = size(folds)
    X = np.arange(1.0, n * d + 1).reshape(n, d) * 3 % 17
    y = 2.0 ** np.arange(n)  # so that a sum of targets tells whose targets they are
    true = np.empty(n)
    for fold in folds:
        others = [i for i in range(n) if i not in fold]
        taught = sum(y[i] for i in others) if fit is TAUGHT else 1000 * sum(X[i, -1] * y[i] for i in others)
        for i in fold:
            true[i] = taught + (X[i, 0] if fit is PAIRS else 0)
    assert quiet(student.cross_predict, fit, X, y, [np.array(fold) for fold in folds]) == approx(true)


@cases((6, 2, 11), (12, 3, 12), (30, 2, 13))
def test_leave_one_out(student, n, d, seed):
    """With n folds of one sample, least squares errs by eᵢ/(1 − hᵢᵢ), if e = y − Hy and H projects on the columns."""
    rng = generator(seed)
    X, y = np.column_stack([np.ones(n), rng.normal(size=(n, d))]), rng.normal(size=n)
    H = X @ np.linalg.pinv(X)
    true = y - (y - H @ y) / (1 - np.diag(H))
    folds = [[int(i)] for i in rng.permutation(n)]
    # Leverages may come near 1, which magnifies rounding; 1e-7 is far above that, and far below a real difference.
    assert student.cross_predict(LINE, X, y, folds) == approx(true, rel=1e-7, abs=1e-7)


@cases(
    (portable(nearest), [[1], [2], [4], [8]], [1, 2, 3, 4], [[0, 1], [2, 3]], [1.5, 1.5, 1, 1]),
    (portable(nearest), [[1, 0], [2, 0], [9, 0]], (5, 6, 7), ([0], [1], [2]), [3, 2.5, 3]),
    (
        portable(nearest),
        np.array([[3], [1], [2]]),
        np.array([3, 1, 2]),
        [np.array([2, 0]), np.array([1])],
        [0.5, 1, 0.5],
    ),
    (TAUGHT, [[1], [1], [1], [1]], [5, 5, 7, 7], [[0], [3, 1, 2]], [19, 5, 5, 5]),
)
def test_cross_predict_accepts_lists(student, fit, X, y, folds, true):
    """Lists of rows, of targets and of indices are fine; so are equal rows, and whole numbers (to predict a half)."""
    assert student.cross_predict(fit, X, y, folds) == approx(np.array(true, dtype=float))


@given(st.sampled_from(DIVISIONS))
def test_cross_predict_leaves_its_input_alone(student, folds):
    """The samples, the targets and the folds are the same after the call."""
    n = size(folds)
    X, y = np.arange(2.0 * n).reshape(n, 2), np.arange(float(n)) ** 2 + 1
    found = array(untouched(student.cross_predict, TAUGHT, X, y, folds), shape=(n,))
    assert np.all(found > 0), "a model that predicts a sum of positive targets predicts no 0"


@cases(
    (3, 3, [[0], [1]]),
    (3, 3, [[0, 1], [1, 2]]),
    (3, 3, [[0, 1], [2, 2]]),
    (3, 3, [[0, 1], [2, 3]]),
    (3, 3, [[0, 1], [-1]]),
    (4, 4, [[0, 2], [1]]),
    (3, 3, [[0], [0], [1]]),
    (4, 4, [[0], [3, 3], [0]]),
    (4, 4, [[0, 1], [1, 3]]),
    (3, 4, [[0, 1], [2, 3]]),
    (4, 3, [[0, 1], [2]]),
)
def test_cross_predict_rejects_other_folds(student, n, m, folds):
    """Folds that leave out a sample or hold one twice, or n samples with m ≠ n targets: ValueError."""
    with raises(ValueError):
        student.cross_predict(TAUGHT, np.arange(2.0 * n).reshape(n, 2), np.arange(float(m)), folds)
