"""21 Divergence, exercise cross_entropy.  Notation: p (truth) and q (prediction) are (n,) distributions, H is in nats.

All terms -p ln q are >= 0, so nothing cancels and the relative error is a few n·1e-16. The absolute 1e-12, which the
notebook promises, is for values near 0: 1/q near q = 1 is rounded by 1e-16.
"""

import math

import numpy as np
import scipy.special
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, quiet, raises, untouched, weight


def H(p, q):
    """The cross-entropy by SciPy: relative entropy plus entropy, term by term."""
    return float(np.sum(scipy.special.rel_entr(p, q) + scipy.special.entr(p)))


def two(weights):
    """Pairs of positive weights as two distributions."""
    p, q = np.array(weights, dtype=float).T
    return p / p.sum(), q / q.sum()


parts = st.integers(1, 20)
pairs = st.lists(st.tuples(parts, parts), min_size=2, max_size=6).map(two)


@essential
@given(pairs)
def test_is_the_expected_price(student, pair):
    """H(p, q) = Σ pᵢ ln(1/qᵢ)."""
    p, q = pair
    assert student.cross_entropy(p, q) == approx(H(p, q), abs=1e-12)


@cases(
    ([0.5, 0.5], math.log(2)),
    ([0.25] * 4, math.log(4)),
    ([0.1] * 10, math.log(10)),
    ([1 / 300] * 300, math.log(300)),
    ([0.5, 0.25, 0.25], 1.5 * math.log(2)),
    ([0.0, 1.0, 0.0], 0.0),
    ([1 - 1e-6, 1e-6], -1e-6 * math.log(1e-6) - (1 - 1e-6) * math.log1p(-1e-6)),
)
def test_a_match_costs_the_entropy(student, p, nats):
    """H(p, p) is the entropy of p: ln 2 for a fair coin, ln n for n equally likely outcomes, 0 for certainty."""
    assert student.cross_entropy(np.array(p), np.array(p)) == approx(nats, abs=1e-12)


@weight(2)
@cases(
    ([0.5, 0.5], [1.0, 0.0]),
    ([1.0, 0.0], [0.0, 1.0]),
    ([0.25, 0.5, 0.25], [0.5, 0.5, 0.0]),
    ([1 - 1e-12, 1e-12], [1.0, 0.0]),
)
def test_infinite_if_the_impossible_happens(student, p, q):
    """H(p, q) = ∞ if some qᵢ = 0 < pᵢ, however small pᵢ is; no warning is issued."""
    assert quiet(student.cross_entropy, np.array(p), np.array(q)) == approx(np.inf)


@given(pairs, st.integers(0, 6), st.booleans())
def test_what_never_happens_costs_nothing(student, pair, i, foreseen):
    """An outcome with pᵢ = 0 adds 0, wherever it stands, also if qᵢ = 0; no warning is issued."""
    p, q = pair
    share = 0.25 if foreseen else 0.0
    p, q = np.insert(p, min(i, len(p)), 0.0), np.insert(q * (1 - share), min(i, len(q)), share)
    assert quiet(student.cross_entropy, p, q) == approx(H(p, q), abs=1e-12)


@cases(1e-6, 1e-12, 1e-17, 1e-150, 1e-300)
def test_tiny_probabilities_count_as_they_are(student, t):
    """A tiny qᵢ > 0 has the price ln(1/qᵢ), with nothing added and nothing cut off."""
    assert student.cross_entropy([0.5, 0.5], [1 - t, t]) == approx(-0.5 * math.log(t) - 0.5 * math.log1p(-t))


@cases(
    ([0.5, 0.25, 0.25], [0.25, 0.25, 0.5], 1.75 * math.log(2)),
    ([0, 1, 0], [0.25, 0.5, 0.25], math.log(2)),
    ([1, 0], [1, 0], 0.0),
)
def test_accepts_lists_and_whole_numbers(student, p, q, nats):
    """Plain lists are distributions too, and 0 and 1 may be whole numbers."""
    assert student.cross_entropy(p, q) == approx(nats, abs=1e-12)


@given(pairs)
def test_leaves_its_input_alone(student, pair):
    """The arrays p and q are the same after the call, zeros included."""
    p, q = np.append(pair[0], 0.0), np.append(pair[1], 0.0)
    assert untouched(student.cross_entropy, p, q) == approx(H(p, q), abs=1e-12)


@cases(
    ([0.5, 0.4], [0.5, 0.5]),
    ([0.5, 0.5], [2.0, 3.0]),
    ([1.5, -0.5], [0.5, 0.5]),
    ([0.5, 0.5], [1.25, -0.25]),
    (np.array([[0.5], [0.5]]), np.array([[0.5], [0.5]])),
    (np.array([0.5, 0.5]), np.array([[0.5], [0.5]])),
    ([], []),
)
def test_rejects_what_is_no_distribution(student, p, q):
    """Both p and q must be distributions of shape (n,): otherwise ValueError."""
    with raises(ValueError):
        student.cross_entropy(p, q)


@cases(([0.5, 0.5], [0.5, 0.25, 0.25]), ([0.5, 0.5, 0.0], [0.5, 0.5]), ([1.0], [0.5, 0.5]), ([0.5, 0.5], [1.0]))
def test_rejects_unequal_lengths(student, p, q):
    """Distributions on different outcomes cannot be compared: ValueError."""
    with raises(ValueError):
        student.cross_entropy(p, q)
