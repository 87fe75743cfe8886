"""20 Entropy, exercise entropy.  Notation: p, q are (n,) distributions, H is the entropy in bits, b is a base.

All terms of H are >= 0, so nothing cancels and its relative error is a few n·1e-16. The absolute 1e-12 is for values
near 0, where log(1/p) instead of -log(p) loses an absolute 1e-16 or so.
"""

import math

import numpy as np
import scipy.stats
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, number, quiet, raises, untouched


def normalised(weights):
    """Weights as a distribution."""
    return np.array(weights, dtype=float) / sum(weights)


def H(p, base=2):
    """The entropy, by SciPy."""
    return float(scipy.stats.entropy(p, base=base))


positive = st.lists(st.integers(1, 20), min_size=2, max_size=6).map(normalised)
distributions = st.lists(st.integers(0, 20), min_size=1, max_size=6).filter(any).map(normalised)


@essential
@given(positive)
def test_is_the_expected_surprise(student, p):
    """H = Σ pᵢ log₂(1/pᵢ)."""
    assert student.entropy(p) == approx(H(p), rel=1e-6)  # the gate to any points is wide; all the others are not


@given(st.integers(1, 64))
def test_uniform_distribution(student, n):
    """If all n outcomes are equally likely, H = log₂ n."""
    assert student.entropy(np.full(n, 1 / n)) == approx(math.log2(n), abs=1e-12)


@given(distributions, st.sampled_from([math.e, 3, 4, 10, 256, 1.5]))
def test_base_changes_the_unit(student, p, base):
    """In base b the entropy is H / log₂ b."""
    assert student.entropy(p, base) == approx(H(p, base), abs=1e-12)


@given(distributions, st.integers(0, 6))
def test_impossible_outcomes_add_nothing(student, p, i):
    """An outcome of probability 0 leaves the entropy as it is, wherever it stands, and causes no warning."""
    q = np.insert(p, min(i, len(p)), 0.0)
    assert quiet(student.entropy, q) == approx(H(p), abs=1e-12)


@cases([1.0], [1.0, 0.0], [0.0, 0.0, 1.0], [0, 1])
def test_certainty_has_entropy_zero(student, p):
    """If one outcome is certain, H is 0.0, and not −0.0."""
    for q in (p, p[::-1]):
        answer = number(student.entropy(q))
        assert answer == 0, f"the entropy of {q} is 0.0, not {answer}"
        assert math.copysign(1, answer) > 0, "the zero came out as −0.0; a plain 0.0 was promised"


@given(positive, positive)
def test_independent_entropies_add(student, p, q):
    """For independent experiments, with probabilities pᵢqⱼ, H is H(p) + H(q)."""
    assert student.entropy(np.outer(p, q).ravel()) == approx(H(p) + H(q), abs=1e-12)


@cases(1e-4, 1e-8, 1e-12, 1e-150, 1e-300)
def test_rare_outcomes_count_exactly(student, t):
    """For p = (1 − t, t) with a tiny t > 0 the entropy is tiny, and not rounded, clipped or shifted."""
    p = [1 - t, t]
    # 1e-15: the rounding error of 1/p near p = 1, which a right formula may contain.
    assert quiet(student.entropy, p) == approx(H(p), abs=1e-15)


@cases(([0.5, 0.25, 0.25], 1.5), (np.array([0, 1, 0]), 0.0), ([1, 0], 0.0), ([0.125] * 8, 3.0))
def test_accepts_lists_and_whole_numbers(student, p, bits):
    """A list or an integer array of probabilities is fine."""
    assert student.entropy(p) == approx(bits, abs=1e-12)


@given(distributions)
def test_leaves_its_input_alone(student, p):
    """The array p is the same after the call, zeros included."""
    assert untouched(student.entropy, np.append(p, 0.0)) == approx(H(p), abs=1e-12)


@cases([0.5, 0.4], [2, 3, 5], [0.5, 0.5, 1e-6], [0, 0])
def test_rejects_sums_other_than_one(student, p):
    """If the probabilities do not sum to 1, entropy raises ValueError."""
    with raises(ValueError):
        student.entropy(p)


@cases([1.5, -0.5], [0.25, 1.0, -0.25])
def test_rejects_negative_probabilities(student, p):
    """A negative entry is no probability, even if the sum is 1: ValueError."""
    with raises(ValueError):
        student.entropy(p)


@cases(np.array([[0.5], [0.5]]), np.array([[0.25, 0.25], [0.25, 0.25]]), [[0.5, 0.5]])
def test_rejects_arrays_that_are_not_one_dimensional(student, p):
    """Shape (n, 1) is not (n,): anything but a one-dimensional list raises ValueError."""
    with raises(ValueError):
        student.entropy(p)


@cases(1, 0.5)
def test_rejects_bases_up_to_one(student, base):
    """A base must be greater than 1: otherwise ValueError."""
    with raises(ValueError):
        student.entropy([0.5, 0.5], base)
