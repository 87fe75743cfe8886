"""07 Inner products, exercise cosine_matrix.

Notation: X is (n, d), its rows x₁, …, xₙ not zero; C is (n, n) with Cᵢⱼ = ⟨xᵢ, xⱼ⟩/(‖xᵢ‖‖xⱼ‖).

Rounding: a cosine is off by about (d + 4)·2⁻⁵³, and by way of an angle and back by no more; the contract allows 1e-9.
The true cosines are computed with 40 digits.
"""

from decimal import Decimal, localcontext

import numpy as np
from hypothesis import given

from autograder.suite import approx, array, cases, essential, matrices, quiet, raises, untouched

ROWS = matrices((1, 4), (1, 5)).filter(lambda X: X.any(axis=1).all())
PARALLEL = [[1.0, 1.0, 1.0], [2.0, 2.0, 2.0], [-3.0, -3.0, -3.0], [0.7, 0.7, 0.7]]
SPREAD = np.random.default_rng(7).normal(size=(40, 12))


def true_cosines(X):
    """The cosines with 40 digits and exponents that neither overflow nor underflow."""
    rows = [[Decimal(a) for a in row] for row in np.array(X, dtype=float).tolist()]
    with localcontext(prec=40):
        lengths = [sum((a * a for a in row), Decimal(0)).sqrt() for row in rows]
        products = [[sum(a * b for a, b in zip(r, s, strict=True)) for s in rows] for r in rows]
        n = range(len(rows))
        return np.array([[float(products[i][j] / (lengths[i] * lengths[j])) for j in n] for i in n])


def near(X):
    """What the cosines of X may be: within 1e-9."""
    return approx(true_cosines(X), rel=0.0, abs=1e-9)


@essential
@cases(
    [[3.0, 4.0, 0.0], [4.0, 3.0, 0.0]],
    [[1.0, 2.0, 2.0, 0.0], [2.0, 1.0, -2.0, 5.0], [3.0, 3.0, 1.0, 1.0]],
    [[1.0, 0.5], [2.0, 3.0], [5.0, 7.0], [0.4, 0.1]],
)
def test_compares_all_pairs_of_rows(student, X):
    """Cᵢⱼ is the cosine of the angle between row i and row j; n rows give shape (n, n); at least to three digits."""
    assert student.cosine_matrix(np.array(X)) == approx(true_cosines(X), rel=0.0, abs=1e-3)


@given(ROWS)
def test_agrees_with_the_definition(student, X):
    """Cᵢⱼ = ⟨xᵢ, xⱼ⟩/(‖xᵢ‖‖xⱼ‖), with its sign, to within 1e-9."""
    assert quiet(student.cosine_matrix, X) == near(X)


@cases(SPREAD, SPREAD.T, np.ones((20, 3)) + np.eye(20, 3))
def test_every_row_and_every_entry_counts(student, X):
    """Many rows and long rows are compared to the last one."""
    assert student.cosine_matrix(X) == near(X)


@cases(PARALLEL, [[0.3, 0.7], [0.9, 2.1]], [[0.1, 0.7, 0.2]], SPREAD, [[5.0], [-3.0]])
def test_the_diagonal_is_exactly_1(student, X):
    """A row makes the angle 0 with itself: Cᵢᵢ = 1.0 exactly."""
    diagonal = np.diag(array(student.cosine_matrix(np.array(X)), shape=(len(X), len(X))))
    assert list(diagonal) == approx([1.0] * len(X), rel=0.0)


@cases(PARALLEL, [[0.3, 0.7], [3 * 0.3, 3 * 0.7], [7 * 0.3, 7 * 0.7]], [[0.1] * 3, [0.1] * 3, [-0.3] * 3])
def test_no_cosine_lies_outside_its_interval(student, X):
    """−1 ≤ Cᵢⱼ ≤ 1 also for parallel rows, so that the arccosine exists."""
    C = array(student.cosine_matrix(np.array(X)), shape=(len(X), len(X)))
    assert np.all(np.abs(C) <= 1), f"the cosines lie between {C.min():.17g} and {C.max():.17g}"


@cases(
    [[3e149, 4e149], [4e149, -1e149]],
    [[3e-150, 4e-150], [1e-150, 2e-150]],
    [[1e150, 1e150], [1e-150, 2e-150], [1.0, -3.0]],
    [[1e-9, 2e-9], [3.0, 1.0]],
    [[1e-12, 0.0], [1e12, 1e12]],
)
def test_lengths_do_not_matter(student, X):
    """Each row counts by its direction alone, for entries from 1e-150 to 1e150, and no warning is issued."""
    assert quiet(student.cosine_matrix, np.array(X)) == near(X)


@cases([[1.0, 2.0], [0.0, 0.0]], [[0.0, 0.0, 0.0]], [[0, 0], [1, 1], [2, 3]], [[0.0], [1.0]], [[1, 2], [0, 0], [3, 4]])
def test_rejects_a_zero_row(student, X):
    """A zero row has no direction, so cosine_matrix raises ValueError."""
    with raises(ValueError):
        student.cosine_matrix(np.array(X))


@cases(
    [[3, 4, 0], [4, 3, 0], [0, 0, 2]],
    np.array([[200, 100, 16], [100, 200, 255]], dtype=np.uint8),
    np.array([[4 * 10**9, 0], [4 * 10**9, 3 * 10**9]]),
    np.array([[1, 2], [2, 1]]),
)
def test_accepts_lists_and_whole_numbers(student, X):
    """Nested lists and arrays of any integer type have the cosines of the same numbers as floats."""
    assert student.cosine_matrix(X) == near(X)


@cases([1.0, 2.0], [[[1.0], [2.0]], [[3.0], [4.0]]], 5.0)
def test_rejects_what_is_not_two_dimensional(student, X):
    """One vector alone is no table of samples, so cosine_matrix raises ValueError unless X has two dimensions."""
    with raises(ValueError):
        student.cosine_matrix(np.array(X))


@given(ROWS)
def test_leaves_its_argument_alone(student, X):
    """X is not changed."""
    untouched(student.cosine_matrix, X)
