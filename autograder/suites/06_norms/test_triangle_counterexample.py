"""06 Norms, exercise triangle_counterexample.

Notation: 0 < p < 1; N(x) = (Σ|xᵢ|ᵖ)^(1/p); x and y are (n,), chosen by the student.

Judged with 60 digits: the only tolerance is the billionth that the contract itself demands.
"""

from decimal import Decimal, localcontext

import numpy as np
from hypothesis import given

from autograder.suite import array, cases, essential, finite, raises


def size(entries, p):
    """N of decimal numbers."""
    return sum(abs(entry) ** p for entry in entries) ** (1 / p)


def breaks_the_triangle(answer, p):
    """Asserts that the answer is a pair (x, y) with N(x + y) > N(x) + N(y), by more than a billionth."""
    pair = array(answer, shape=(2, None))
    assert np.isrealobj(pair), "the entries of x and y must be real numbers"
    assert np.all(np.isfinite(pair)), "the entries of x and y must be finite"
    with localcontext(prec=60):
        power = Decimal(p)
        x, y = ([Decimal(float(entry)) for entry in vector] for vector in pair)
        whole, parts = size([a + b for a, b in zip(x, y, strict=True)], power), size(x, power) + size(y, power)
        found = f"p = {p}: N(x + y) = {float(whole):.6g} should be larger than N(x) + N(y) = {float(parts):.6g}"
        assert whole - parts > whole * Decimal("1e-9"), found


@essential
@given(finite(0.1, 0.6))
def test_a_detour_is_shorter(student, p):
    """N(x + y) > N(x) + N(y) for the pair that is returned."""
    breaks_the_triangle(student.triangle_counterexample(p), p)


@cases(0.01, 0.05, 0.7, 0.75, 0.8, 0.9, 0.95, 0.99)
def test_works_for_every_p_between_0_and_1(student, p):
    """There is a counterexample for every p < 1, however near to 0 or to 1."""
    breaks_the_triangle(student.triangle_counterexample(p), p)


@cases(1, 1.0, 1.5, 2, np.inf)
def test_rejects_p_from_one_on(student, p):
    """For p ≥ 1 Minkowski's inequality forbids a counterexample, so ValueError is raised."""
    with raises(ValueError):
        student.triangle_counterexample(p)


@cases(0, -0.5, -1)
def test_rejects_p_up_to_zero(student, p):
    """For p ≤ 0 the formula is no size, so ValueError is raised."""
    with raises(ValueError):
        student.triangle_counterexample(p)
