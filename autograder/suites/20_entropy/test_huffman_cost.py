"""20 Entropy, exercise huffman_cost.  Notation: p is an (n,) distribution, H its entropy, L the least average depth.

L is a sum of positive numbers, so its relative error is a few n·1e-16: the default tolerance of 1e-9 is generous.
"""

import math

import numpy as np
import scipy.stats
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, number, raises, untouched


def normalised(weights):
    """Weights as a distribution."""
    return np.array(weights, dtype=float) / sum(weights)


def H(p):
    """The entropy in bits, by SciPy."""
    return float(scipy.stats.entropy(p, base=2))


def L(p):
    """The least average depth, without Huffman: try every way to cut the sorted outcomes in two, for every range.

    For sorted probabilities some best tree has its leaves in order (Knuth, The Art of Computer Programming 3, 6.2.2).
    """
    p = sorted(float(x) for x in p if x > 0)
    best = {(i, i + 1): 0.0 for i in range(len(p))}
    for size in range(2, len(p) + 1):
        for i in range(len(p) - size + 1):
            j = i + size
            best[i, j] = math.fsum(p[i:j]) + min(best[i, m] + best[m, j] for m in range(i + 1, j))
    return best[0, len(p)]


def dyadic(cuts):
    """A distribution of powers of ½: each cut halves one of the outcomes so far."""
    p = [1.0]
    for cut in cuts:
        half = p.pop(cut % len(p)) / 2
        p += [half, half]
    return np.array(p)


distributions = st.lists(st.integers(0, 30), min_size=1, max_size=8).filter(any).map(normalised)
positive = st.lists(st.integers(1, 30), min_size=2, max_size=8).map(normalised)


@essential
@given(positive)
def test_no_strategy_is_better(student, p):
    """L is the smallest average depth of all binary trees with the outcomes as leaves."""
    assert student.huffman_cost(p) == approx(L(p))


@given(positive)
def test_lies_within_one_question_of_the_entropy(student, p):
    """H ≤ L < H + 1."""
    cost, bits = number(student.huffman_cost(p)), H(p)
    assert bits - 1e-12 <= cost < bits + 1, f"the cost {cost} is not between H = {bits} and H + 1"


@given(st.lists(st.integers(0, 30), max_size=9).map(dyadic))
def test_powers_of_one_half_reach_the_entropy(student, p):
    """If every probability is a power of ½, then L = H."""
    assert student.huffman_cost(p) == approx(H(p))


@given(st.integers(1, 40))
def test_equally_likely_outcomes(student, n):
    """For n equally likely outcomes and 2ᵏ ≤ n < 2ᵏ⁺¹, L = k + 2(n − 2ᵏ)/n."""
    k = n.bit_length() - 1
    assert student.huffman_cost(np.full(n, 1 / n)) == approx(k + 2 * (n - 2**k) / n)


@cases([1.0], [0.0, 1.0, 0.0], [1, 0])
def test_one_possible_outcome_costs_nothing(student, p):
    """If only one outcome is possible there is nothing to ask: L = 0."""
    assert student.huffman_cost(p) == approx(0.0)


@given(distributions, st.integers(1, 3))
def test_impossible_outcomes_get_no_leaf(student, p, zeros):
    """Outcomes of probability 0 do not change the cost."""
    assert student.huffman_cost(np.append(p, np.zeros(zeros))) == approx(L(p))


@given(positive)
def test_order_does_not_matter(student, p):
    """The cost is the same for the outcomes in any order: here from the most likely on."""
    assert student.huffman_cost(np.sort(p)[::-1]) == approx(L(p))


@cases(0.5, 1.0, 4.0, 9.0)
def test_poisson_counts(student, lam):
    """The best strategy for a Poisson count (mean 4: H = 3.010, L = 3.058)."""
    p = scipy.stats.poisson.pmf(np.arange(int(lam + 12 * math.sqrt(lam)) + 20), lam)
    assert student.huffman_cost(p) == approx(L(p))


@cases(([0.5, 0.25, 0.25], 1.5), ([0.4, 0.3, 0.3], 1.6), (np.array([0, 1]), 0.0))
def test_accepts_lists_and_whole_numbers(student, p, cost):
    """A list or an integer array of probabilities is fine."""
    assert student.huffman_cost(p) == approx(cost)


@given(positive)
def test_leaves_its_input_alone(student, p):
    """The list p is the same after the call, in the same order."""
    assert untouched(student.huffman_cost, p.tolist()) == approx(L(p))


@cases([0.5, 0.4], [1.5, -0.5], [2, 1, 1])
def test_rejects_what_is_no_distribution(student, p):
    """Negative entries, or a sum other than 1, raise ValueError."""
    with raises(ValueError):
        student.huffman_cost(p)
