"""07 Inner products, exercise inner.

Notation: x, y are (n,); A is (n, n), symmetric positive definite; ⟨x, y⟩ = Σᵢⱼ xᵢAᵢⱼyⱼ, with A = I if none is given.

Rounding: a sum of m terms is off by about m·2⁻⁵³ of the sum of their absolute values, far below the 1e-9 of it that the
contract allows. The true value is computed with fractions, without rounding.
"""

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, finite, quiet, raises, untouched

PAIRS = st.integers(1, 6).flatmap(lambda n: st.tuples(*2 * [st.lists(finite(), min_size=n, max_size=n).map(np.array)]))
SMALL = st.integers(-2, 2)


def weighted(n):
    """A symmetric A, positive definite as MᵀM + I with whole numbers, and two vectors."""
    M = st.lists(SMALL, min_size=n * n, max_size=n * n).map(lambda m: np.reshape(m, (n, n)))
    x = st.lists(finite(-9, 9), min_size=n, max_size=n).map(np.array)
    return st.tuples(x, x, M.map(lambda m: m.T @ m + np.eye(n)))


def near(x, y, A=None):
    """What ⟨x, y⟩ may be: within 1e-9 of the sum of the terms' absolute values."""
    exact = [[Fraction(int(a) if isinstance(a, np.integer | int) else float(a)) for a in np.ravel(v)] for v in (x, y)]
    weights = np.eye(len(exact[0])) if A is None else np.array(A)
    rows = [[Fraction(float(a)) for a in row] for row in weights]
    terms = [a * w * b for a, row in zip(exact[0], rows, strict=True) for w, b in zip(row, exact[1], strict=True)]
    return approx(float(sum(terms)), rel=0.0, abs=1e-9 * float(sum(map(abs, terms))))


@essential
@given(st.lists(st.tuples(finite(0.5, 9), finite(1, 9)), min_size=2, max_size=6).map(lambda p: np.array(p).T))
def test_multiplies_and_adds_up(student, pair):
    """⟨x, y⟩ = x₁y₁ + … + xₙyₙ, one number."""
    assert student.inner(*pair) == near(*pair)


@given(PAIRS)
def test_signs_count(student, pair):
    """Terms of either sign are added up as they are: the inner product may be negative or 0."""
    assert quiet(student.inner, *pair) == near(*pair)


@given(st.integers(1, 4).flatmap(weighted))
def test_weights_count(student, given_):
    """⟨x, y⟩ = Σᵢⱼ xᵢAᵢⱼyⱼ for a symmetric positive definite A."""
    assert quiet(student.inner, *given_) == near(*given_)


@cases(
    ([1.0, 2.0], [[2.0, -1.0], [-1.0, 2.0]]),
    ([1.0, -2.0, 3.0], [[2.0, -1.0, 0.0], [-1.0, 2.0, -1.0], [0.0, -1.0, 2.0]]),
    ([3.0], [[1e-20]]),
    ([1.0, 2.0], [[2e-90, 1e-90], [1e-90, 2e-90]]),
    ([1.0, 2.0], [[2e90, 1e90], [1e90, 2e90]]),
    ([1.0, 1.0], [[1.0, 0.0], [0.0, 1e-8]]),
    ([1.0, 2.0], [[2.0, 1.0 + 1e-13], [1.0, 2.0]]),
    ([1.0, 2.0], [[1.0, 1e-15], [0.0, 1.0]]),
    ([1e100, -1e-100], [[1e100, 0.0], [0.0, 1e100]]),
)
def test_accepts_all_good_weights(student, x, A):
    """Negative entries, any units, and the crumbs of rounding do not make A any less positive definite."""
    assert quiet(student.inner, np.array(x), np.array(x), np.array(A)) == near(x, x, A)


@cases(
    ([[2.0, 1.0], [0.0, 2.0]], [1.0, 2.0]),
    ([[2.0, 1.0], [1.00001, 2.0]], [1.0, 2.0]),
    ([[3.0, 1.0, 0.0], [1.0, 3.0, 1.0], [-1.0, 1.0, 3.0]], [1.0, 1.0, 1.0]),
    ([[2e-20, 1e-20], [0.0, 2e-20]], [3.0, -1.0]),
    ([[1.0, 0.5], [-0.5, 1.0]], [1.0, 0.0]),
)
def test_rejects_weights_that_are_not_symmetric(student, A, x):
    """If Aᵢⱼ ≠ Aⱼᵢ, clearly beyond rounding, ⟨x, y⟩ and ⟨y, x⟩ differ, so inner raises ValueError."""
    with raises(ValueError):
        student.inner(np.array(x), np.array(x), np.array(A))


@cases(
    ([[1.0, 2.0], [2.0, 1.0]], [1.0, 2.0]),
    ([[-2.0, 0.0], [0.0, -1.0]], [1.0, 1.0]),
    ([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, -1e-6]], [1.0, 1.0, 1.0]),
    ([[1e-20, 0.0], [0.0, -1e-20]], [1.0, 1.0]),
    ([[0.0, 1.0], [1.0, 0.0]], [1.0, 1.0]),
    ([[-3.0]], [2.0]),
)
def test_rejects_weights_that_give_negative_squares(student, A, x):
    """If zᵀAz < 0 for some z, whatever the signs of the entries of A, inner raises ValueError."""
    with raises(ValueError):
        student.inner(np.array(x), np.array(x), np.array(A))


FEATURES = np.array([[0.1, 0.7, 0.8], [0.2, 0.4, 0.6], [0.3, 0.1, 0.4]])


@cases(
    ([[1.0, 1.0], [1.0, 1.0]], [1.0, 2.0]),
    ([[1.0, 0.0], [0.0, 0.0]], [1.0, 1.0]),
    ([[0.0, 0.0], [0.0, 0.0]], [1.0, 2.0]),
    (FEATURES.T @ FEATURES, [1.0, 2.0, 3.0]),
    (1e-30 * FEATURES.T @ FEATURES, [1.0, 2.0, 3.0]),
    ([[1.0, 0.0], [0.0, 1e-16]], [1.0, 1.0]),
)
def test_rejects_weights_that_give_zero_squares(student, A, x):
    """If zᵀAz = 0 for some z ≠ 0, up to rounding, then A is not positive definite and inner raises ValueError."""
    with raises(ValueError):
        student.inner(np.array(x), np.array(x), np.array(A))


@cases(
    ([[1.0], [2.0]], [[3.0], [4.0]], None),
    ([[1.0, 2.0]], [3.0, 4.0], None),
    ([[1.0], [2.0]], [3.0, 4.0], None),
    ([1.0, 2.0, 3.0], [2.0], None),
    ([1.0, 2.0], [1.0, 2.0, 3.0], None),
    ([1.0, 2.0], [3.0, 4.0], [[1.0]]),
    ([1.0, 2.0], [3.0, 4.0], [2.0, 1.0]),
    ([1.0, 2.0], [3.0, 4.0], [[2.0, 1.0]]),
)
def test_rejects_shapes_that_do_not_fit(student, x, y, A):
    """x and y are (n,), and A, if given, is (n, n): anything else raises ValueError, also an x of shape (n, 1)."""
    with raises(ValueError):
        student.inner(np.array(x), np.array(y), None if A is None else np.array(A))


@cases(
    ([1, 2], [3, -1], None),
    ([1, 2], [3, -1], [[2, 1], [1, 2]]),
    (list(range(50)), [3] * 50, None),
    (np.array([4 * 10**9, 1]), np.array([3 * 10**9, 1]), None),
    (np.array([200, 100], dtype=np.uint8), np.array([2, 3], dtype=np.uint8), None),
    (np.array([3]), [0.5], np.array([[4]])),
)
def test_accepts_lists_and_whole_numbers(student, x, y, A):
    """Lists, long ones too, and arrays of any integer type have the product of the same numbers as floats."""
    assert student.inner(x, y, A) == near(x, y, A)


@given(st.integers(1, 3).flatmap(weighted))
def test_leaves_its_arguments_alone(student, given_):
    """x, y and A are not changed, also where A is symmetric only up to rounding."""
    x, y, A = given_
    untouched(student.inner, x, y)
    untouched(student.inner, x, y, A + 1e-13 * np.triu(A))
