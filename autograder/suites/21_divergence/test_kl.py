"""21 Divergence, exercise kl.  Notation: p and q are (n,) distributions, D(p‖q) is in nats.

The terms of D have both signs, and a right answer may be H(p, q) - H(p, p): its rounding error is about 1e-16 times
these, which are at most 700 here. The absolute 1e-12, which the notebook promises, is generous.
"""

import math

import numpy as np
import scipy.special
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, quiet, raises, untouched, weight


def D(p, q):
    """The divergence, by SciPy."""
    return float(np.sum(scipy.special.rel_entr(p, q)))


def two(weights):
    """Pairs of positive weights as two distributions."""
    p, q = np.array(weights, dtype=float).T
    return p / p.sum(), q / q.sum()


parts = st.integers(1, 20)
pairs = st.lists(st.tuples(parts, parts), min_size=2, max_size=6).map(two)


@essential
@given(pairs)
def test_is_the_price_of_the_error(student, pair):
    """D(p‖q) = Σ pᵢ ln(pᵢ/qᵢ)."""
    p, q = pair
    assert student.kl(p, q) == approx(D(p, q), abs=1e-12)


@cases([0.5, 0.5], [1.0], [0.7, 0.2, 0.1], [0.0, 1.0], [1 / 300] * 300)
def test_a_match_costs_nothing(student, p):
    """D(p‖p) = 0 for every p."""
    assert student.kl(np.array(p), np.array(p)) == approx(0.0, abs=1e-12)


@cases(1e-2, 1e-3, 1e-4, 1e-5)
def test_small_errors_cost_their_square(student, t):
    """For p = (½, ½) and q = (½ + t, ½ − t), D = −½ ln(1 − 4t²): about 2t², small but not 0."""
    assert student.kl([0.5, 0.5], [0.5 + t, 0.5 - t]) == approx(-0.5 * math.log1p(-4 * t**2), abs=1e-12)


@weight(2)
@cases(
    ([1.0, 0.0], [0.5, 0.5], math.log(2)),
    ([0.5, 0.5], [1.0, 0.0], math.inf),
    ([0.5, 0.5, 0.0], [0.25, 0.5, 0.25], 0.5 * math.log(2)),
    ([0.25, 0.5, 0.25], [0.5, 0.5, 0.0], math.inf),
    ([1 - 1e-12, 1e-12], [1.0, 0.0], math.inf),
)
def test_directions_differ_at_zeros(student, p, q, nats):
    """D(p‖q) = ∞ if some qᵢ = 0 < pᵢ; the other way round it may be finite. No warning is issued."""
    assert quiet(student.kl, np.array(p), np.array(q)) == approx(nats, abs=1e-12)


@given(pairs, st.integers(0, 6), st.booleans())
def test_what_never_happens_costs_nothing(student, pair, i, foreseen):
    """An outcome with pᵢ = 0 adds 0, wherever it stands, also if qᵢ = 0; no warning is issued."""
    p, q = pair
    share = 0.25 if foreseen else 0.0
    p, q = np.insert(p, min(i, len(p)), 0.0), np.insert(q * (1 - share), min(i, len(q)), share)
    assert quiet(student.kl, p, q) == approx(D(p, q), abs=1e-12)


@cases(1e-6, 1e-12, 1e-17, 1e-150, 1e-300)
def test_tiny_probabilities_count_as_they_are(student, t):
    """A tiny qᵢ > 0 has the price pᵢ ln(pᵢ/qᵢ), with nothing added and nothing cut off."""
    assert student.kl([0.5, 0.5], [1 - t, t]) == approx(math.log(0.5) - 0.5 * (math.log(t) + math.log1p(-t)))


@cases(([0.5, 0.25, 0.25], [0.25, 0.25, 0.5], 0.25 * math.log(2)), ([0, 1], [0.5, 0.5], math.log(2)))
def test_accepts_lists_and_whole_numbers(student, p, q, nats):
    """Plain lists are distributions too, and 0 and 1 may be whole numbers."""
    assert student.kl(p, q) == approx(nats, abs=1e-12)


@given(pairs)
def test_leaves_its_input_alone(student, pair):
    """The arrays p and q are the same after the call, zeros included."""
    p, q = np.append(pair[0], 0.0), np.append(pair[1], 0.0)
    assert untouched(student.kl, p, q) == approx(D(p, q), abs=1e-12)


@cases(
    ([0.5, 0.4], [0.5, 0.5]),
    ([0.5, 0.5], [2.0, 3.0]),
    ([1.5, -0.5], [0.5, 0.5]),
    ([0.5, 0.5], [1.25, -0.25]),
    (np.array([[0.5], [0.5]]), np.array([[0.5], [0.5]])),
    (np.array([0.5, 0.5]), np.array([[0.5], [0.5]])),
    ([0.5, 0.5], [0.5, 0.25, 0.25]),
    ([0.5, 0.5], [1.0]),
    ([1.0], [0.5, 0.5]),
)
def test_rejects_what_cannot_be_compared(student, p, q):
    """Both p and q must be distributions of one shape (n,): otherwise ValueError."""
    with raises(ValueError):
        student.kl(p, q)
