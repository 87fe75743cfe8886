"""05 Vector spaces, exercise poly_add.  Notation: p is (m,), q is (n,); entry k belongs to tᵏ; the sum is (d + 1,).

A sum of two floats is rounded once, and is 0 only if the exact sum is 0: the oracle's zeros are everybody's zeros.
"""

import numpy as np
from hypothesis import given
from numpy.polynomial import polynomial

from autograder.suite import approx, cases, essential, finite, raises, untouched, vectors

COEFFICIENTS = vectors(max_size=5)
NONZERO = finite(0.5, 9.0)


@essential
@cases(
    ([1.0, 2.0, 1.0], [5.0, 3.0, 2.0], [6.0, 5.0, 3.0]),
    ([0.5, -1.0], [0.25, 3.0], [0.75, 2.0]),
)
def test_adds_coefficients_of_equal_powers(student, p, q, answer):
    """The coefficient of tᵏ in p + q is pₖ + qₖ."""
    assert student.poly_add(np.array(p), np.array(q)) == approx(answer)


@given(COEFFICIENTS, COEFFICIENTS)
def test_agrees_with_numpy(student, p, q):
    """The sum of two polynomials of any degrees, equal or not, without zeros at its end."""
    assert student.poly_add(p, q) == approx(polynomial.polyadd(p, q))


@cases(
    ([1.0, 2.0, 1.0], [5.0, 3.0], [6.0, 5.0, 1.0]),
    ([5.0, 3.0], [1.0, 2.0, 1.0, 7.0], [6.0, 5.0, 1.0, 7.0]),
    ([10.0], [1.0, 2.0, 3.0], [11.0, 2.0, 3.0]),
    ([0.0, 0.0, 0.0, 4.0], [1.0], [1.0, 0.0, 0.0, 4.0]),
)
def test_lengths_may_differ(student, p, q, answer):
    """Missing coefficients are 0, and the constant comes first in both."""
    assert student.poly_add(np.array(p), np.array(q)) == approx(answer)


@cases(
    ([1.0, 2.0, 1.0], [3.0, -1.0, -1.0], [4.0, 1.0]),
    ([1.0, 2.0, 3.0, 4.0], [0.0, 1.0, -3.0, -4.0], [1.0, 3.0]),
    ([7.0, 1.0], [1.0, -1.0], [8.0]),
    ([1.0, 0.0, 2.0, 3.0], [1.0, 0.0, 0.0, -3.0], [2.0, 0.0, 2.0]),
    ([1.0, 2.0, 0.0, 0.0], [1.0, 0.0, 0.0], [2.0, 2.0]),
    ([1.0, 2.0, 0.0, 5.0, 0.0], [0.0, 0.0, 0.0, -5.0], [1.0, 2.0]),
)
def test_the_degree_may_drop(student, p, q, answer):
    """When the highest powers cancel, the sum has a lower degree and no zeros at its end."""
    assert student.poly_add(np.array(p), np.array(q)) == approx(answer)


@cases(([1.0, -2.0], [-1.0, 2.0]), ([0.0], [0.0, 0.0]), ([3.0], [-3.0]), ([0.0, 0.0, 1.0], [0.0, 0.0, -1.0]))
def test_the_zero_polynomial_is_one_zero(student, p, q):
    """The zero polynomial is written [0.0]."""
    assert student.poly_add(np.array(p), np.array(q)) == approx([0.0])


@cases(
    ([0.0, 0.0, 3.0], [0.0, 1.0], [0.0, 1.0, 3.0]),
    ([2.0, 5.0], [-2.0, 1.0], [0.0, 6.0]),
    ([1.0, 4.0, 1.0], [1.0, -4.0, 1.0], [2.0, 0.0, 2.0]),
)
def test_zeros_elsewhere_stay(student, p, q, answer):
    """A zero at the front or in the middle marks its power and is kept."""
    assert student.poly_add(np.array(p), np.array(q)) == approx(answer)


@cases(
    ([1.0, 1e-13], [2.0], [3.0, 1e-13]),
    ([1e150, -1e-150], [1e150, 0.0, 1e-160], [2e150, -1e-150, 1e-160]),
    ([0.0, 1e-20], [0.0, 0.0], [0.0, 1e-20]),
)
def test_small_is_not_zero(student, p, q, answer):
    """A tiny leading coefficient is a coefficient."""
    assert student.poly_add(np.array(p), np.array(q)) == approx(answer)


@cases(
    ([1, 2, 1], [5, 3], [6.0, 5.0, 1.0]),
    ([1, 2], [0.5, 0.25, 0.125], [1.5, 2.25, 0.125]),
    (np.array([200, 100], dtype=np.uint8), np.array([100, 200], dtype=np.uint8), [300.0, 300.0]),
    (np.array([1, 2, 3]), np.array([1, 2, -3]), [2.0, 4.0]),
    ([1, -1], [-1, 1], [0.0]),
)
def test_accepts_lists_and_whole_numbers(student, p, q, answer):
    """Lists and arrays of whole numbers are added as floats: nothing overflows or is rounded, and floats come out."""
    found = student.poly_add(p, q)
    assert found == approx(answer)
    assert np.asarray(found).dtype.kind == "f", "the coefficients of the sum should be floats, not integers"


@cases(([], [1.0]), ([1.0, 2.0], []), (np.ones((2, 1)), [1.0, 2.0]), ([1.0], np.ones((1, 3))), (3.0, [1.0]))
def test_rejects_what_is_no_coefficient_vector(student, p, q):
    """An empty vector, a matrix and a bare number are no coefficient vectors: ValueError."""
    with raises(ValueError):
        student.poly_add(p, q)


@given(COEFFICIENTS, COEFFICIENTS)
def test_leaves_its_inputs_alone(student, p, q):
    """Adding makes a new vector and changes neither polynomial."""
    assert untouched(student.poly_add, p, q) == approx(polynomial.polyadd(p, q))
