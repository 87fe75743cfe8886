"""07 Inner products, exercise project.

Notation: x, u are (n,), u not zero; p = (⟨x, u⟩/⟨u, u⟩)·u is the projection of x on the line of the multiples of u.

Rounding: p is off by about (n + 4)·2⁻⁵³·‖x‖ in each entry; the contract allows 1e-9·‖x‖. The true p is computed with
fractions, without rounding.
"""

import math
from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, finite, quiet, raises, untouched, vectors

PAIRS = st.integers(1, 6).flatmap(lambda n: st.tuples(vectors(n), vectors(n).filter(np.any)))


def true_projection(x, u):
    """The projection in exact arithmetic, rounded at the end."""
    exact, direction = ([Fraction(a) for a in np.array(v, dtype=float).tolist()] for v in (x, u))
    t = sum(a * b for a, b in zip(exact, direction, strict=True)) / sum(b * b for b in direction)
    return np.array([float(t * b) for b in direction])


def near(p, x):
    """What a projection of x may be: every entry within 1e-9·‖x‖."""
    return approx(p, rel=0.0, abs=1e-9 * math.hypot(*np.array(x, dtype=float)))


@essential
@given(finite(0.5, 5), finite(0.5, 5), finite(2, 5), finite(2, 5))
def test_splits_off_the_part_along_u(student, p, q, a, b):
    """If x = a·u + b·w with w ⟂ u, the projection is a·u; at least to three digits."""
    u, w = np.array([p, q]), np.array([-q, p])
    assert student.project(a * u + b * w, u) == approx(a * u, rel=1e-3)


@given(PAIRS)
def test_agrees_with_exact_arithmetic(student, pair):
    """The projection is (⟨x, u⟩/⟨u, u⟩)·u, in any dimension and with any signs."""
    x, u = pair
    assert quiet(student.project, x, u) == near(true_projection(x, u), x)


@given(PAIRS)
def test_what_is_left_is_perpendicular(student, pair):
    """x − p ⟂ u."""
    x, u = pair
    u = u / math.hypot(*u)
    rest = x - array(student.project(x, u), shape=x.shape)
    size = math.hypot(*x)
    assert abs(rest @ u) <= 1e-8 * size, f"what is left, {rest}, has the product {rest @ u:.3g} with u of length 1"


@cases(*[([4.0, 2.0, -1.0], s) for s in (-1.0, -3.0, 0.25, 1e-5, -1e-9, 1e-149, -1e-149, 1e149, -1e149)])
def test_length_and_sign_of_u_do_not_matter(student, x, s):
    """u and s·u describe the same line for every s ≠ 0, so the projection is the same."""
    u = np.array([1.0, 2.0, 2.0])
    assert quiet(student.project, np.array(x), s * u) == near([2 / 3, 4 / 3, 4 / 3], x)


@cases(
    ([1e149, 2e149], [1e149, 1e149], [1.5e149, 1.5e149]),
    ([1e-150, 2e-150], [1e-150, 1e-150], [1.5e-150, 1.5e-150]),
    ([1e150, 0.0], [1e-150, 1e-150], [5e149, 5e149]),
    ([1e-150, 0.0], [1e150, -1e150], [5e-151, -5e-151]),
    ([4e-9, 2e-9], [1.0, 1.0], [3e-9, 3e-9]),
)
def test_very_long_and_very_short_vectors_are_safe(student, x, u, p):
    """The projection of s·x is s times that of x, for entries from 1e-150 to 1e150, and no warning is issued."""
    assert quiet(student.project, np.array(x), np.array(u)) == near(p, x)


@cases(
    ([0.0, 0.0], [1.0, 2.0], [0.0, 0.0]),
    ([2.0, -1.0], [1.0, 2.0], [0.0, 0.0]),
    ([-3.0, -6.0], [1.0, 2.0], [-3.0, -6.0]),
    ([5.0], [-2.0], [5.0]),
    ([1.0] * 30, [0.0] * 29 + [1.0], [0.0] * 29 + [1.0]),
)
def test_a_multiple_of_u_stays_and_a_perpendicular_vector_vanishes(student, x, u, p):
    """On the line p = x; if x = 0 or x ⟂ u then p = 0."""
    assert quiet(student.project, np.array(x), np.array(u)) == near(p, [1.0, *x])


@cases(([1.0, 2.0], [0.0, 0.0]), ([1.0], [-0.0]), ([0.0, 0.0], [0.0, 0.0]), ([1, 2, 3], [0, 0, 0]))
def test_rejects_the_zero_vector(student, x, u):
    """The multiples of u = 0 are no line, so project raises ValueError."""
    with raises(ValueError):
        student.project(np.array(x), np.array(u))


@cases(
    ([[1.0], [2.0]], [[3.0], [4.0]]),
    ([[1.0, 2.0]], [3.0, 4.0]),
    ([1.0, 2.0], [[3.0], [4.0]]),
    ([1.0, 2.0], [[3.0, 4.0]]),
    ([1.0, 2.0, 3.0], [2.0]),
    ([2.0], [1.0, 2.0, 3.0]),
    (2.0, [1.0, 2.0]),
    ([1.0, 2.0], [1.0, 2.0, 3.0]),
)
def test_rejects_shapes_that_do_not_fit(student, x, u):
    """x and u are (n,) with the same n: anything else raises ValueError, also an array of shape (n, 1)."""
    with raises(ValueError):
        student.project(np.array(x), np.array(u))


@cases(
    ([4, 2], [1, 1]),
    ([1, 1], [4, 2]),
    (np.array([1, 0, 0]), np.array([1, 2, -2])),
    (np.array([4 * 10**9, 1]), np.array([3 * 10**9, 10**9])),
    (np.array([200, 100], dtype=np.uint8), np.array([2, 3], dtype=np.uint8)),
    ([0.5, 1], [2, 4]),
)
def test_accepts_lists_and_whole_numbers(student, x, u):
    """Lists and arrays of any integer type are accepted, and nothing is rounded to whole numbers."""
    answer = student.project(x, u)
    assert answer == near(true_projection(x, u), x)
    assert np.asarray(answer).dtype.kind == "f", "the entries of the projection should be floats, not integers"


@given(PAIRS)
def test_leaves_its_arguments_alone(student, pair):
    """Projecting changes neither x nor u."""
    untouched(student.project, *pair)
