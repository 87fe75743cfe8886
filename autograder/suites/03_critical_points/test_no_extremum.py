"""03 Critical points, exercise no_extremum.

Notation: c is (k + 1,), the coefficients of f(x) = c₀ + c₁x + … + cₖxᵏ; x0 is a number.
"""

from fractions import Fraction
from math import comb
from typing import Any

import numpy as np

from autograder.suite import array, essential, number


def taylor(student: Any) -> list[Fraction]:
    """The coefficients of f(x0 + t) in powers of t, in exact rational arithmetic."""
    answer = student.no_extremum()
    two = isinstance(answer, tuple | list) and len(answer) == 2
    assert two, f"a tuple (c, x0) was expected, not {answer!r}"
    c, x0 = array(answer[0], shape=(None,)), number(answer[1])
    finite = len(c) <= 100 and np.isfinite([*c, x0]).all()
    assert finite, "at most 100 finite coefficients and a finite x0 were expected"
    exact, place = [Fraction(x) for x in c], Fraction(x0)

    def coefficient(j: int) -> Fraction:
        return sum((comb(k, j) * exact[k] * place ** (k - j) for k in range(j, len(c))), Fraction(0))

    return [coefficient(j) for j in range(len(c))]


@essential
def test_its_point_is_critical(student):
    """f′(x₀) = 0."""
    slope = [*taylor(student), 0, 0][1]
    assert slope == 0, f"the slope at x0 is {float(slope)}, so x0 is no critical point"


@essential
def test_its_point_is_no_extremum(student):
    """f(x₀ + t) − f(x₀) changes its sign at t = 0: the first power of t that does not vanish is odd."""
    powers = [j for j, coefficient in enumerate(taylor(student)) if j and coefficient]
    assert powers, "f is constant: every point is a minimum and a maximum of it"
    even = powers[0] % 2 == 0
    assert not even, f"near x0, f(x0 + t) − f(x0) behaves like a multiple of t to the power {powers[0]}: an extremum"
