"""15 Jacobian, exercise softmax_jacobian.

Notation: z is (n,); p is its softmax; J = diag(p) − p·pᵀ is (n, n).

The docstring promises every entry to within 1e-12. For scores ln(k₁), …, ln(kₙ) with whole kᵢ the probabilities are
kᵢ/Σk, and the exact Jacobian is rational.
"""

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, finite, quiet, raises, untouched, vectors

COUNTS = st.lists(st.integers(1, 50), min_size=1, max_size=6)
SCORES = vectors(max_size=6, elements=finite(-8, 8))
ENTRY = 1e-12


def exact(counts):
    """diag(p) − p·pᵀ for p = counts / their sum, in rational arithmetic."""
    p = [Fraction(k, sum(counts)) for k in counts]
    return np.array([[float((i == j) * a - a * b) for j, b in enumerate(p)] for i, a in enumerate(p)])


@essential
@given(COUNTS)
def test_is_diag_p_minus_p_p_transposed(student, counts):
    """J has pᵢ(1 − pᵢ) on the diagonal and −pᵢpⱼ elsewhere."""
    assert student.softmax_jacobian(np.log(counts)) == approx(exact(counts), rel=0, abs=ENTRY)


@given(SCORES)
def test_a_common_shift_changes_nothing(student, z):
    """The p keep the sum 1, and a common shift of all scores moves none of them: rows and columns have the sum 0."""
    J = array(student.softmax_jacobian(z), (len(z), len(z)))
    assert J.sum(axis=0) == approx(np.zeros(len(z)), abs=len(z) * ENTRY)
    assert J.sum(axis=1) == approx(np.zeros(len(z)), abs=len(z) * ENTRY)


@given(SCORES)
def test_is_symmetric_and_has_no_negative_direction(student, z):
    """J = Jᵀ, and vᵀJv ≥ 0 for all v, being a variance: no eigenvalue is negative."""
    J = array(student.softmax_jacobian(z), (len(z), len(z)))
    assert np.max(np.abs(J - J.T)) <= 2 * ENTRY, f"the Jacobian found is not symmetric: {J.tolist()}"
    least = np.linalg.eigvalsh((J + J.T) / 2)[0]
    assert least >= -len(z) * 2 * ENTRY, f"the Jacobian found has the negative eigenvalue {least:.3g}"


@cases(
    ([1000.0, 1000.0], [1, 1]),
    ([-1e4, -1e4], [1, 1]),
    ([1e300, 1e300, -1e300], [1, 1, 0]),
    ([1000.0, 1000.0 + np.log(3)], [1, 3]),
    ([-1000.0, -1000.0 + np.log(3), -5000.0], [1, 3, 0]),
    ([800.0, 0.0, -800.0], [1, 0, 0]),
    ([-1e5, 0.0], [0, 1]),
    ([-745.0, -745.0 + np.log(2)], [1, 2]),
)
def test_scores_may_be_large(student, z, counts):
    """Only differences of scores matter, however large the scores are; no warning."""
    # A score near 1000 is itself rounded by up to 1.2e-13 (its spacing), which moves p by less than 1e-13.
    assert quiet(student.softmax_jacobian, np.array(z)) == approx(exact(counts), rel=0, abs=ENTRY)


@cases(1, 2, 40)
def test_equal_scores(student, n):
    """n equal scores have p = 1/n each; a single one has the probability 1 and the Jacobian 0."""
    found = student.softmax_jacobian(np.full(n, 2.5))
    assert found == approx(np.eye(n) / n - np.full((n, n), 1 / n**2), rel=0, abs=ENTRY)


@cases(
    [0, 0],
    [7, 7, 7],
    np.array([3, 3]),
    (5, 5),
    np.array([200, 200, 0], dtype=np.uint8),
    np.array([100, -100, 100], dtype=np.int8),
)
def test_accepts_lists_and_whole_numbers(student, z):
    """Lists and integer arrays of any type are scores too."""
    # Differences of 200 leave a probability of e⁻²⁰⁰, which is 0 to within 1e-86.
    counts = [int(a == max(z)) for a in z]
    assert student.softmax_jacobian(z) == approx(exact(counts), rel=0, abs=ENTRY)


@given(SCORES)
def test_leaves_its_input_alone(student, z):
    """z is not changed."""
    array(untouched(student.softmax_jacobian, z), (len(z), len(z)))


@cases((3, 1), (1, 3), (2, 2), (1, 1), (), (0,))
def test_rejects_what_is_no_vector_of_scores(student, shape):
    """A batch, a column, a single number and an empty vector raise ValueError."""
    with raises(ValueError):
        student.softmax_jacobian(np.ones(shape))
