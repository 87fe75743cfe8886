"""06 Norms, exercise norm_violations.

Notation: N takes a float array (n,) and returns a number; vs holds vectors x, y of shape (n,); ks holds factors a.

Where the samples are small whole numbers every value of N is exact in floats and two different values differ by 1 or
more, so the true verdict needs no tolerance. Elsewhere two sides differ either by rounding, below 1e-14 of the larger
one, or by more than 1e-8 of it: the limit of the contract, 1e-9, is far from both.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import cases, essential, exactly, finite, formula, untouched, vectors

SUM = formula("np.sum(np.abs(x))")
EUCLID = formula("np.sqrt(np.sum(x**2))")
LARGEST = formula("np.max(np.abs(x))")
CUBES = formula("np.sum(np.abs(x)**3)**(1/3)")
WEIGHTED = formula("abs(x[0]) + 2*abs(x[1]) + 3*abs(x[2])")
SQUARED = formula("np.sum(x**2)")
SPREAD = formula("np.max(x) - np.min(x)")
HALF = formula("np.sum(np.sqrt(np.abs(x)))**2")
FIRST = formula("abs(x[0])")
SMALLEST = formula("np.min(np.abs(x))")
PLUS_ONE = formula("np.max(np.abs(x)) + 1.0")
NEGATIVE = formula("-np.max(np.abs(x))")
NONZEROS = formula("float(np.count_nonzero(x))")
TOTAL = formula("np.sum(x)")
POWER = formula("np.sum(np.abs(x)) ** 1.0000001")
FOURTH = formula("np.sum(x**4)**0.25")
ABOVE = formula("np.sum(np.abs(x)) + 1e-9")
BARELY = formula("np.sum(np.abs(x)) + 1e-305")
BELOW = formula("np.sum(np.abs(x)) - 1.0")
ONE_WAY = formula("np.sum(np.maximum(x, 0)) + 2*np.sum(np.maximum(-x, 0))")

EXACT = [SUM, LARGEST, WEIGHTED, SQUARED, SPREAD, FIRST, SMALLEST, PLUS_ONE, NEGATIVE, NONZEROS, TOTAL, ONE_WAY]
WHOLE = st.integers(-3, 3)
GRID = st.lists(WHOLE, min_size=3, max_size=3).map(lambda x: np.array(x, dtype=float))


def broken(N, vs, ks):
    """The laws that N breaks on samples of whole numbers, in exact arithmetic."""
    laws = {
        "definite": any((N(x) <= 0) if x.any() else (N(x) != 0) for x in vs),
        "homogeneous": any(N(a * x) != abs(a) * N(x) for a in ks for x in vs),
        "triangle": any(N(x + y) > N(x) + N(y) for x in vs for y in vs),
    }
    return {law for law, fails in laws.items() if fails}


def axes(*rows):
    """The rows as a list of float arrays."""
    return [np.array(row, dtype=float) for row in rows]


@essential
@cases(
    (SQUARED, axes([1, 0], [2, 0], [0, 1]), [1.0], {"triangle"}),
    (LARGEST, axes([1, 0], [2, 0], [0, 1]), [1.0], set()),
)
def test_tells_a_norm_from_the_squared_length(student, N, vs, ks, laws):
    """The squared length breaks the triangle inequality, on samples on which a norm breaks no law."""
    assert student.norm_violations(N, vs, ks) == exactly(laws)


@given(st.sampled_from(EXACT), st.lists(GRID, max_size=4), st.lists(WHOLE, max_size=3))
def test_agrees_with_exact_arithmetic(student, N, vs, ks):
    """On samples of whole numbers the verdict is that of exact arithmetic."""
    assert student.norm_violations(N, vs, ks) == exactly(broken(N, vs, ks))


@given(
    st.sampled_from([SUM, EUCLID, LARGEST, CUBES, WEIGHTED]),
    st.lists(vectors(3), min_size=1, max_size=4),
    st.lists(finite(-5.0, 5.0), min_size=1, max_size=3),
)
def test_a_norm_breaks_no_law(student, N, vs, ks):
    """A norm breaks no law: what rounding alone does is not a violation, and negative factors scale by |a|."""
    assert student.norm_violations(N, vs, ks) == exactly(set())


@cases(
    (SPREAD, axes([1, 2, 4], [5, 5, 5]), [2.0, -1.0]),
    (SPREAD, axes([-3, -3], [0, 1]), [2.0]),
    (FIRST, axes([1, 2], [0, 7]), [-2.0]),
)
def test_only_zero_has_size_zero(student, N, vs, ks):
    """If N(x) = 0 for some sample x ≠ 0, then N is not definite."""
    assert student.norm_violations(N, vs, ks) == exactly({"definite"})


@cases(
    (PLUS_ONE, axes([0, 0], [1, 2]), [1.0], {"definite"}),
    (PLUS_ONE, axes([1, 2], [-3, 4]), [1.0], set()),
    (NEGATIVE, axes([1, 2]), [2.0], {"definite"}),
    (TOTAL, axes([-1, -2], [-3, 1]), [2.0], {"definite"}),
)
def test_zero_has_size_zero_and_no_size_is_negative(student, N, vs, ks, laws):
    """N is not definite if N(0) ≠ 0 for a zero sample, or if N(x) < 0."""
    assert student.norm_violations(N, vs, ks) == exactly(laws)


@cases(
    (ONE_WAY, axes([1, 2], [-2, 1]), [2.0, 0.5], set()),
    (ONE_WAY, axes([1, 2], [-2, 1]), [2.0, -1.0], {"homogeneous"}),
    (TOTAL, axes([1, 2], [3, 4]), [-1.0], {"homogeneous"}),
    (EUCLID, axes([1, 2], [3, 4]), [-1.0, -2.5], set()),
)
def test_a_factor_counts_by_its_absolute_value(student, N, vs, ks, laws):
    """N(a·x) is compared with |a|·N(x): a negative factor may break this law, and is no excuse to break it."""
    assert student.norm_violations(N, vs, ks) == exactly(laws)


@cases(
    (SQUARED, axes([1, 0]), [1.0, 2.0], {"homogeneous", "triangle"}),
    (SQUARED, axes([1, 0]), [1.0, -1.0, 2.0], {"homogeneous", "triangle"}),
    (SQUARED, axes([1, 0], [0, 0]), [2.0, 1.0], {"homogeneous", "triangle"}),
    (SQUARED, axes([0, 0], [1, 0]), [2.0], {"homogeneous", "triangle"}),
    (PLUS_ONE, axes([0, 0]), [2.0], {"definite", "homogeneous"}),
    (PLUS_ONE, axes([1, 0]), [0.0], {"homogeneous"}),
)
def test_every_factor_meets_every_vector(student, N, vs, ks, laws):
    """N(a·x) = |a|·N(x) is tried for each factor with each vector, 0 among them, first or last."""
    assert student.norm_violations(N, vs, ks) == exactly(laws)


@cases(
    (ABOVE, axes([0, 0]), [], {"definite"}),
    (BARELY, axes([0, 0]), [], {"definite"}),
    (BELOW, axes([0, 0]), [], {"definite", "triangle"}),
    (SUM, axes([1e-200, 0]), [2.0], set()),
    (SUM, axes([1e-301, 0]), [2.0], set()),
)
def test_the_first_law_compares_with_zero_exactly(student, N, vs, ks, laws):
    """A size of 1e-9 is not 0, and a vector with an entry 1e-200 is not the zero vector."""
    assert student.norm_violations(N, vs, ks) == exactly(laws)


@cases(
    (HALF, axes([1, 0], [0, 1]), [2.0, -1.0], {"triangle"}),
    (HALF, axes([0, 0], [1, 0], [0, 1]), [], {"triangle"}),
    (SMALLEST, axes([1, 0], [0, 0], [0, 1]), [], {"definite", "triangle"}),
    (SQUARED, axes([0, 0], [1, 0]), [], {"triangle"}),
    (SQUARED, axes([1, 0]), [], {"triangle"}),
    (TOTAL, axes([1, 2], [3, 5]), [], set()),
)
def test_every_pair_is_tried(student, N, vs, ks, laws):
    """N(x + y) ≤ N(x) + N(y) is tried for all pairs, far apart in vs or one vector twice; equality is allowed."""
    assert student.norm_violations(N, vs, ks) == exactly(laws)


@cases(
    (SPREAD, axes([1, 2, 4]), [2.0], set()),
    (PLUS_ONE, axes([1, 2]), [], set()),
    (ONE_WAY, axes([1, 2]), [], set()),
    (SQUARED, axes([0, 0]), [2.0, -3.0], set()),
    (SQUARED, [], [2.0], set()),
)
def test_only_the_samples_count(student, N, vs, ks, laws):
    """A law is reported only if one of the given samples breaks it: nothing is reported without samples."""
    assert student.norm_violations(N, vs, ks) == exactly(laws)


@cases(
    (SQUARED, axes([1e-7, 0]), [2.0], {"homogeneous", "triangle"}),
    (SUM, axes([1e-12, -2e-12], [3e-12, 0]), [3.0], set()),
    (PLUS_ONE, axes([3, 4]), [1.000001], {"homogeneous"}),
    (SUM, axes([1e12, 0.1], [0.3, -0.7e12]), [0.1, -0.7], set()),
    (SUM, axes([0.1, 0.2], [0.3, 0.6]), [], set()),
    (POWER, axes([1, 0]), [], {"triangle"}),
)
def test_differences_are_judged_by_their_relative_size(student, N, vs, ks, laws):
    """A difference counts by its share of the larger side, so tiny and huge vectors are judged alike."""
    assert student.norm_violations(N, vs, ks) == exactly(laws)


@cases(
    (SQUARED, [[1, 0], [0, 1]], [2, -1], {"homogeneous", "triangle"}),
    (SUM, [[1, 2, 3], [-1, 0, 4]], [2, 3], set()),
    (SPREAD, np.array([[1, 1], [2, 5]]), np.array([2, -1]), {"definite"}),
    (EUCLID, np.array([[4 * 10**9, 1], [0, 3 * 10**9]]), [2], set()),
    (FOURTH, [[65536, 0]], [2], set()),
)
def test_accepts_lists_and_whole_numbers(student, N, vs, ks, laws):
    """Samples may be lists or arrays of whole numbers; N is given float arrays."""
    assert student.norm_violations(N, vs, ks) == exactly(laws)


@given(st.lists(vectors(2), min_size=2, max_size=3), vectors(max_size=3))
def test_leaves_its_samples_alone(student, vs, ks):
    """Testing a size does not change the samples."""
    untouched(student.norm_violations, SUM, vs, ks)
