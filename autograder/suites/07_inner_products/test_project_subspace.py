"""07 Inner products, exercise project_subspace.

Notation: x is (n,); B is (n, k), its columns span S; p = Px is the point of S with x − p ⟂ S.

Columns have entries −1, 0, 1 times a length 1, 2 or 5, and n <= 4: by Gram's determinant a column that is not in the
span of those before it is at a distance of at least 1/8 of its entries' size, so at a sine of at least 1/16 > 0.05.
The condition number is below 300, so the normal equations lose at most 300²·2⁻⁵³·10 = 1e-10 of ‖x‖, and the contract
allows 1e-9. The true p is computed with fractions, without rounding.
"""

import math
from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, matrices, quiet, raises, untouched, vectors

SIGNS = st.integers(-1, 1)
LENGTHS = st.lists(st.sampled_from([1.0, 2.0, 5.0]), min_size=5, max_size=5)


def columns(n, k):
    """(n, k) matrices whose columns are as said above."""
    return st.tuples(matrices(n, k, elements=SIGNS), LENGTHS).map(lambda p: p[0] * np.array(p[1][: p[0].shape[1]]))


ANY = st.integers(1, 4).flatmap(lambda n: st.tuples(vectors(n), columns(n, (1, 5))))
OBLIQUE = vectors(4).map(lambda x: x + np.array([300.0, 0.0, -300.0, 500.0]))


def true_projection(x, B):
    """The sum of the projections on an orthogonal basis of the span, in exact arithmetic, rounded at the end."""
    basis: list[list[Fraction]] = []
    p = [Fraction(0)] * len(x)
    x = [Fraction(a) for a in np.array(x, dtype=float).tolist()]
    for column in np.array(B, dtype=float).T.tolist():
        w = [Fraction(a) for a in column]
        for u in basis:
            t = dot(w, u) / dot(u, u)
            w = [a - t * b for a, b in zip(w, u, strict=True)]
        if any(w):
            basis.append(w)
            p = [a + dot(x, w) / dot(w, w) * b for a, b in zip(p, w, strict=True)]
    return np.array([float(a) for a in p])


def dot(x, y):
    return sum((a * b for a, b in zip(x, y, strict=True)), Fraction(0))


def near(p, x, share=1e-9):
    """What a projection of x may be: every entry within 1e-9·‖x‖."""
    return approx(p, rel=0.0, abs=share * math.hypot(*np.array(x, dtype=float)))


@essential
@given(OBLIQUE, st.sampled_from([[0, 1], [1, 2], [0, 2]]))
def test_projects_on_two_oblique_vectors(student, x, pair):
    """The projection on a plane, spanned by two vectors that are not perpendicular; at least to three digits of ‖x‖."""
    B = np.array([[1.0, 0.0, 1.0], [1.0, 1.0, 0.0], [0.0, 1.0, 1.0], [0.0, 0.0, 1.0]])[:, pair]
    assert student.project_subspace(x, B) == near(true_projection(x, B), x, share=1e-3)


@given(ANY)
def test_agrees_with_exact_arithmetic(student, given_):
    """The projection belongs to the span, whatever columns describe it: dependent, zero, more than n."""
    x, B = given_
    assert quiet(student.project_subspace, x, B) == near(true_projection(x, B), x)


@given(ANY)
def test_what_is_left_is_perpendicular_to_every_column(student, given_):
    """x − p ⟂ bⱼ for every column bⱼ of B."""
    x, B = given_
    rest = x - array(student.project_subspace(x, B), shape=x.shape)
    products = rest @ B
    allowed = 1e-8 * math.hypot(*x) * np.linalg.norm(B)
    message = f"what is left, {rest}, should be perpendicular to all columns; its products with them are {products}"
    assert np.all(np.abs(products) <= allowed), message


@given(st.integers(1, 3).flatmap(lambda n: columns(n, (1, 3))))
def test_projecting_is_symmetric_and_twice_is_once(student, B):
    """P² = P = Pᵀ: for the columns P eⱼ, the matrix P is symmetric, and projecting them again changes nothing."""
    n = len(B)
    P = np.column_stack([array(student.project_subspace(e, B), shape=(n,)) for e in np.eye(n)])
    again = np.column_stack([array(student.project_subspace(p, B), shape=(n,)) for p in P.T])
    assert np.all(np.abs(P - P.T) <= 2e-9), f"P should be symmetric, and is\n{P}"
    assert np.all(np.abs(again - P) <= 5e-9), f"the projections\n{P}\nbecome, projected again,\n{again}"


@cases(
    ([3.0, 0.0, 3.0], [[1, 0, 1], [1, 1, 2], [0, 1, 1]], [1.0, 2.0, 1.0]),
    ([3.0, 0.0, 3.0], [[1, 1, 0], [1, 1, 1], [0, 0, 1]], [1.0, 2.0, 1.0]),
    ([3.0, 1.0], [[1, -2], [1, -2]], [2.0, 2.0]),
    ([3.0, 1.0], [[0, 1], [0, 1]], [2.0, 2.0]),
    ([1.0, 3.0], [[1, 2, 3], [1, 2, 3]], [2.0, 2.0]),
    ([1.0, 2.0], [[1, 0, 1], [0, 1, 1]], [1.0, 2.0]),
    ([1.0, 2.0, 3.0], [[0, 0], [0, 0], [0, 0]], [0.0, 0.0, 0.0]),
    ([1.0, 2.0], [[0], [0]], [0.0, 0.0]),
    ([7.0], [[2, 3]], [7.0]),
    (np.arange(12.0), np.column_stack([np.kron(np.eye(4), np.ones((3, 1))), np.ones(12)]), np.repeat([1, 4, 7, 10], 3)),
)
def test_superfluous_columns_change_nothing(student, x, B, p):
    """A zero column, or one in the span of the others, leaves the span and so the projection as it is."""
    assert quiet(student.project_subspace, np.array(x), np.array(B, dtype=float)) == near(p, x)


CHAIN = np.eye(8)[:, :6] + np.eye(8, k=-1)[:, :6]  # columns e₁ + e₂, e₂ + e₃, …, e₆ + e₇


@cases(
    (np.arange(8.0), CHAIN), (np.eye(8)[6], CHAIN[:, ::-1]), (np.eye(8)[0], CHAIN), (np.eye(30)[29], np.ones((30, 1)))
)
def test_every_column_and_every_entry_counts(student, x, B):
    """Many columns, and long ones, count down to the last."""
    assert student.project_subspace(x, B) == near(true_projection(x, B), x)


@cases(1e-99, 1e-20, 1e-6, 1e6, 1e20, 1e99)
def test_lengths_do_not_matter(student, s):
    """Px is the same for B and s·B, and the projection of s·x is s·Px, from 1e-100 to 1e100."""
    x, B = np.array([3.0, 0.0, 3.0]), np.array([[1.0, 0.0], [1.0, 1.0], [0.0, 1.0]])
    p = np.array([1.0, 2.0, 1.0])
    assert quiet(student.project_subspace, x, s * B) == near(p, x)
    assert quiet(student.project_subspace, s * x, B) == near(s * p, s * x)


@cases(
    ([1.0, 2.0], [1.0, 1.0]),
    ([[1.0], [2.0]], [[1.0], [1.0]]),
    ([[1.0, 2.0]], [[1.0], [1.0]]),
    ([1.0, 2.0, 3.0], [[1.0, 0.0, 1.0], [0.0, 1.0, 1.0]]),
    ([1.0], [[1.0], [1.0]]),
)
def test_rejects_shapes_that_do_not_fit(student, x, B):
    """x is (n,) and B is (n, k): anything else raises ValueError, also an x of shape (n, 1)."""
    with raises(ValueError):
        student.project_subspace(np.array(x), np.array(B))


@cases(
    ([3, 0, 3], [[1, 0], [1, 1], [0, 1]]),
    ([1, 0], [[1], [1]]),
    (np.array([1, 0, 0]), np.array([[1, 1], [1, 0], [1, 0]])),
    (np.array([200, 100], dtype=np.uint8), np.array([[20], [10]], dtype=np.uint8)),
    (np.array([4 * 10**9, 0]), np.array([[3 * 10**9], [3 * 10**9]])),
)
def test_accepts_lists_and_whole_numbers(student, x, B):
    """Lists and arrays of any integer type are accepted, and nothing is rounded to whole numbers."""
    answer = student.project_subspace(x, B)
    assert answer == near(true_projection(x, B), x)
    assert np.asarray(answer).dtype.kind == "f", "the entries of the projection should be floats, not integers"


@given(ANY)
def test_leaves_its_arguments_alone(student, given_):
    """Projecting changes neither x nor B."""
    untouched(student.project_subspace, *given_)
