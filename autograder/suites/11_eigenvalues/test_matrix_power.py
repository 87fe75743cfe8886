"""11 Eigenvalues, exercise matrix_power.  Notation: A is (n, n), ρ is the largest |λ|, k ≥ 0.

The oracle multiplies whole numbers exactly. An answer by way of eigenvectors errs by about k·ε·cond(V)·ρᵏ, at most
2e-10·ρᵏ for cond(V) ≤ 1e3 and k ≤ 1000; the docstring allows 1e-8·ρᵏ. That the matrices here have cond(V) ≤ 1e3, or,
where they are defective, ≥ 1e7, was checked with np.linalg.eig; `planted` keeps only such matrices.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, quiet, raises, untouched


@st.composite
def planted(draw):
    """A = P diag(lams) P⁻¹ of whole numbers, with different eigenvalues: as an array of Python's integers, and ρ."""
    n = draw(st.integers(1, 4))
    signs = st.lists(st.integers(-1, 1), min_size=n * n, max_size=n * n)
    lower = np.tril(np.array(draw(signs)).reshape(n, n), -1) + np.eye(n)
    upper = np.triu(np.array(draw(signs)).reshape(n, n), 1) + np.eye(n)
    lams = draw(st.permutations([-3, -2, -1, 0, 1, 2, 3]))[:n]
    P, inverse = lower @ upper, np.round(np.linalg.inv(upper) @ np.linalg.inv(lower))
    A = np.round(P @ np.diag(lams) @ inverse)
    small = np.linalg.cond(P / np.linalg.norm(P, axis=0)) <= 300
    return (A if small else np.diag(lams).astype(float)), max(abs(lam) for lam in lams)


def exact(A, k):
    """A^k by repeated multiplication of Python's integers, as floats."""
    A = np.array([[int(a) for a in row] for row in A], dtype=object)
    power = np.array([[int(i == j) for j in range(len(A))] for i in range(len(A))], dtype=object)
    for _ in range(k):
        power = power.dot(A)
    return power.astype(float)


def real(answer, n):
    """The answer as a real array of shape (n, n)."""
    power = array(answer, (n, n))
    assert power.dtype.kind == "f", "a real array was expected, not a complex one"
    return power


@essential
@given(planted(), st.integers(1, 8))
def test_is_the_product_of_k_factors(student, parts, k):
    """A^k = A·A·…·A, also where the eigenvectors are not perpendicular."""
    A, rho = parts
    assert real(student.matrix_power(A, k), len(A)) == approx(exact(A, k), rel=0, abs=1e-8 * rho**k)


@cases(
    [[4, 1], [2, 3]], [[0, 0], [0, 0]], [[1, 2], [2, 4]], [[0, -1], [1, 0]], [[7]], [[2, 0, 0], [0, 0, 1], [0, 1, 0]]
)
def test_the_power_zero_is_the_identity(student, A):
    """A⁰ = I, also for a singular matrix and for the zero matrix."""
    A = np.array(A, dtype=float)
    assert real(quiet(student.matrix_power, A, 0), len(A)) == approx(np.eye(len(A)), rel=0, abs=1e-8)


@cases((10, 1), (10, 7), (90, 2), (120, 3), (45, 8), (170, 100))
def test_complex_eigenvalues_give_a_real_power(student, degrees, k):
    """k rotations by t are one rotation by kt: the answer is real, without a warning."""

    def turn(t):
        return np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]])

    t = np.radians(degrees)
    assert real(quiet(student.matrix_power, turn(t), k), 2) == approx(turn(k * t), rel=0, abs=1e-8)


# Powers of these grow like ρ^k: the golden ratio, 3, … In the last one the eigenvectors are nearly parallel: cond(V) is
# 200, within what the docstring allows.
@cases(
    ([[1, 1], [1, 0]], 70, (1 + 5**0.5) / 2),
    ([[2, 1], [1, 2]], 40, 3.0),
    ([[1, 1, 0], [0, 2, 1], [1, 0, 0]], 30, 2.324717957244746),
    ([[0, 1], [1, 0]], 1000, 1.0),
    ([[0, 0, 1], [1, 0, 0], [0, 1, 0]], 1000, 1.0),
    ([[1, 100], [0, 2]], 20, 2.0),
)
def test_large_powers(student, A, k, rho):
    """A^k is right to eight digits of ρ^k, also for large k."""
    A = np.array(A, dtype=float)
    assert real(student.matrix_power(A, k), len(A)) == approx(exact(A, k), rel=0, abs=1e-8 * rho**k)


@cases(
    ([[2, 0], [0, 2]], 5),
    ([[1, 1, 1], [1, 1, 1], [1, 1, 1]], 4),
    ([[2, 0, 1], [0, 2, 1], [0, 0, 3]], 4),
    ([[0, 0], [0, 0]], 3),
    ([[-1, 0, 0, 0], [0, -1, 0, 0], [0, 0, 3, 0], [0, 0, 0, 3]], 3),
)
def test_equal_eigenvalues_are_no_obstacle(student, A, k):
    """An eigenvalue may occur several times, if it has as many independent eigenvectors."""
    A = np.array(A, dtype=float)
    rho = max(np.abs(np.linalg.eigvals(A)))
    assert real(quiet(student.matrix_power, A, k), len(A)) == approx(exact(A, k), rel=0, abs=1e-8 * max(rho, 1e-9) ** k)


@cases(
    [[2, 1], [0, 2]],
    [[3, 1], [-1, 1]],
    [[0, 1], [0, 0]],
    [[5, 1, 0], [0, 5, 0], [0, 0, 1]],
    [[2e-8, 1e-8], [0, 2e-8]],
    [[0, 1, 0], [0, 0, 1], [0, 0, 0]],
    [[1, 4], [-1, 5]],
)
def test_defective_matrices_are_rejected(student, A):
    """Without a basis of eigenvectors there is no diagonalisation: ValueError, in every unit."""
    for k in (2, 5):
        with raises(ValueError):
            student.matrix_power(np.array(A, dtype=float), k)


@cases(([[4e-20, 1e-20], [2e-20, 3e-20]], 3), ([[4e20, 1e20], [2e20, 3e20]], 3), ([[4e-20, 0], [0, 3e-20]], 2))
def test_units_do_not_matter(student, A, k):
    """(cA)^k = c^k·A^k, for tiny and huge c: neither is taken for 0 or for defective."""
    A = np.array(A)
    power = real(student.matrix_power(A, k), 2)
    true = A @ A @ A if k == 3 else A @ A
    assert power == approx(true, rel=0, abs=1e-8 * max(np.abs(np.linalg.eigvals(A))) ** k)


@cases(([[4, 1], [2, 3]], 2), (np.array([[4, 1], [2, 3]]), 3), ([[3_000_000_000, 0], [1, 2]], 3), ([[5]], 4))
def test_accepts_lists_and_integers(student, A, k):
    """Nested lists and arrays of whole numbers are matrices too, no power wraps round, and the answer holds floats."""
    true, answer = exact(A, k), student.matrix_power(A, k)
    power = real(answer, len(A))
    floats = np.asarray(answer).dtype.kind == "f"
    assert floats, "an array of floats was expected, not of whole numbers: large powers do not fit into integers"
    assert power == approx(true, rel=0, abs=1e-8 * np.max(np.abs(true)))


@given(planted(), st.integers(0, 5))
def test_leaves_the_matrix_alone(student, parts, k):
    """A is not changed."""
    A, rho = parts
    found = real(untouched(student.matrix_power, A, k), len(A))
    assert found == approx(exact(A, k), rel=0, abs=1e-8 * max(rho, 1e-9) ** k)


@cases((np.ones((2, 3)), 2), (np.ones(3), 2), (np.ones((2, 2, 2)), 2), ([[4.0, 1.0], [2.0, 3.0]], -1), ([[4.0]], -2))
def test_rejects_negative_powers_and_wrong_shapes(student, A, k):
    """A is a square matrix and k ≥ 0: else ValueError."""
    with raises(ValueError):
        student.matrix_power(np.array(A), k)
