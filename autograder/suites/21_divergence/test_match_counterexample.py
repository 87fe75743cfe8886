"""21 Divergence, exercise match_counterexample.  Notation: p, r, q are (n,) distributions, H is in nats.

A witness is judged by what makes it one; the margins are far above any rounding error.
"""

import math

import numpy as np

from autograder.suite import array, cases, essential, raises

SIZES = (2, 3, 4, 7, 12)


def parts(witness, n):
    """p, r, q as arrays of shape (n,) with entries that are >= 0 and sum to 1."""
    three = isinstance(witness, tuple | list) and len(witness) == 3
    assert three, "a tuple (p, r, q) was expected"
    arrays = array(witness[0], (n,)), array(witness[1], (n,)), array(witness[2], (n,))
    for name, part in zip("prq", arrays, strict=True):
        assert part.dtype.kind == "f", f"{name} should be real"
        assert np.all(part >= 0), f"{name} = {part.tolist()} has entries that are not >= 0"
        total = float(part.sum())
        assert abs(total - 1) <= 1e-9, f"the entries of {name} should sum to 1, not to {total}"
    return arrays


def H(p, q):
    """The cross-entropy in nats."""
    if np.any(q[p > 0] == 0):
        return math.inf
    return math.fsum(a * -math.log(b) for a, b in zip(p.tolist(), q.tolist(), strict=True) if a > 0)


@essential
@cases(*SIZES)
def test_the_match_costs_more(student, n):
    """H(p, p) ≥ H(r, q) + 0.01: the perfect prediction costs more than the other one."""
    p, r, q = parts(student.match_counterexample(n), n)
    match, miss = H(p, p), H(r, q)
    assert match >= miss + 0.01, f"H(p, p) = {match} is not larger than H(r, q) = {miss} by 0.01"


@cases(*SIZES, 150)
def test_the_other_prediction_is_wrong(student, n):
    """q differs from r by at least 0.01 in some entry."""
    _, r, q = parts(student.match_counterexample(n), n)
    furthest = float(np.max(np.abs(q - r)))
    assert furthest >= 0.01, f"q is (nearly) r: no entry differs by more than {furthest}, so both forecasts are perfect"


@cases(5, 26, 300)
def test_distributions_on_n_outcomes(student, n):
    """For every n ≥ 2, p, r and q are distributions of shape (n,)."""
    parts(student.match_counterexample(n), n)


@cases(1, 0, -3)
def test_no_witness_on_one_outcome(student, n):
    """On one outcome every prediction is perfect and costs 0: n < 2 raises ValueError."""
    with raises(ValueError):
        student.match_counterexample(n)


@cases(2, 6)
def test_a_second_call_finds_a_witness_too(student, n):
    """The function gives a witness each time it is called."""
    parts(student.match_counterexample(n), n)
    p, r, q = parts(student.match_counterexample(n), n)
    match, miss, furthest = H(p, p), H(r, q), float(np.max(np.abs(q - r)))
    assert match >= miss + 0.01, f"at the second call H(p, p) = {match} is not larger than H(r, q) = {miss} by 0.01"
    assert furthest >= 0.01, f"at the second call no entry of q and r differs by more than {furthest}"
