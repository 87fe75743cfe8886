"""11 Eigenvalues, exercise eig_2x2.

Notation: A = [[a, b], [c, d]], D = (a − d)² + 4bc, size = max|A|; the answer is a list of pairs (lam, v).

For whole numbers D is exact, so it decides how many pairs there must be. Eigenvalues are judged by their sum (the
trace) and product (the determinant), eigenvectors by Av = λv. The method of the text errs by about
ε·size/√(|D|/size²), at most 1e-12·size here: 1e-9 leaves a factor of 1000.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import array, cases, essential, matrices, quiet, raises, untouched

WHOLE = matrices(2, 2, elements=st.integers(-9, 9))
DIAGONAL, POSITIVE = st.integers(-9, 9), st.integers(1, 9)
HALF = np.array([[0.5, -np.sqrt(0.75)], [np.sqrt(0.75), 0.5]])  # the rotation by 60°


def eigenpairs(answer, A, count):
    """The answer as `count` pairs of a complex number and a complex vector; each must satisfy Av = λv, v ≠ 0."""
    assert isinstance(answer, list | tuple), "a list of pairs (lam, v) was expected"
    assert len(answer) == count, f"the number of pairs (lam, v) for {A.tolist()} is {count}, not {len(answer)}"
    size, found = max(np.max(np.abs(A)), 1e-300), []
    for pair in answer:
        two = isinstance(pair, list | tuple) and len(pair) == 2
        assert two, "each item should be a pair (lam, v)"
        lam, v = complex(array(pair[0], ())), array(pair[1], (2,)).astype(complex)
        sound = np.all(np.isfinite(v)) and np.any(v) and np.isfinite(lam)
        assert sound, f"lam = {lam} and v = {v.tolist()} should be finite, and v not zero"
        v = v / np.max(np.abs(v))
        gap = np.max(np.abs(A / size @ v - lam / size * v))
        assert gap <= 1e-9, f"Av = {(A @ v).tolist()} is not λv = {(lam * v).tolist()} for v = {v.tolist()}"
        found.append((lam, v))
    return found


def insist(answer, A):
    """Everything that the mathematics says about the answer; A holds whole numbers, up to a power of two."""
    (a, b), (c, d) = A / max(np.max(np.abs(A)), 1e-300)
    D, scalar = (a - d) ** 2 + 4 * b * c, a == d and b == c == 0
    defective = abs(D) < 1e-14 and not scalar
    pairs = eigenpairs(answer, A, 1 if defective else 2)
    size = max(np.max(np.abs(A)), 1e-300)
    x, y = (pairs * 2)[0][0] / size, (pairs * 2)[1][0] / size
    message = f"the eigenvalues {[lam for lam, _ in pairs]} should add up to the trace and multiply to the determinant"
    assert max(abs(x + y - (a + d)), abs(x * y - (a * d - b * c))) <= 4e-9, message
    if len(pairs) == 2:
        v, w = (v / np.linalg.norm(v) for _, v in pairs)
        assert abs(v[0] * w[1] - v[1] * w[0]) > 1e-6, "one of the two vectors is a multiple of the other"


@essential
@given(DIAGONAL, DIAGONAL, POSITIVE, POSITIVE, st.sampled_from([1, -1]))
def test_finds_two_real_eigenvalues(student, a, d, b, c, sign):
    """If b and c have the same sign, D > 0: two pairs with Av = λv; the λ add up to tr A and multiply to det A."""
    A = np.array([[a, sign * b], [sign * c, d]], dtype=float)
    insist(student.eig_2x2(A), A)


@cases([[2, 0], [0, 3]], [[0, 0], [5, 3]], [[1, 0], [0, -1]], [[4, 7], [0, 2]], [[0, 0], [0, 6]], [[3, 7], [0, -3]])
def test_zeros_off_the_diagonal(student, A):
    """Also where b or c is 0 there are two eigenvectors, and neither is the zero vector."""
    A = np.array(A, dtype=float)
    insist(student.eig_2x2(A), A)


@cases(
    [[2, 1], [0, 2]],
    [[0, 1], [0, 0]],
    [[3, 1], [-1, 1]],
    [[-1, 0], [5, -1]],
    [[0, 0], [-2, 0]],
    [[5, -4], [1, 1]],
    [[2e-20, 1e-20], [0, 2e-20]],
)
def test_a_defective_matrix_has_one_line(student, A):
    """One eigenvalue and A ≠ λI: a single pair, since there is only one line of eigenvectors."""
    A = np.array(A, dtype=float)
    eigenpairs(student.eig_2x2(A), A, 1)
    insist(student.eig_2x2(A), A)


@cases([[2, 0], [0, 2]], [[-7, 0], [0, -7]], [[0, 0], [0, 0]], [[0.1, 0], [0, 0.1]], [[3e40, 0], [0, 3e40]])
def test_a_multiple_of_the_identity_has_two(student, A):
    """A = λI: every direction stays, so there are two pairs with independent vectors. (A = 0 is of this kind.)"""
    A = np.array(A, dtype=float)
    insist(quiet(student.eig_2x2, A), A)


@cases([[0, -1], [1, 0]], [[1, -2], [3, 1]], [[0, 4], [-1, 0]], [[-2, 5], [-1, 1]], [[1, 1], [-9, 0]], HALF)
def test_rotations_have_complex_eigenvalues(student, A):
    """D < 0: two conjugate eigenvalues, with complex eigenvectors, and no warning."""
    A = np.array(A, dtype=float)
    insist(quiet(student.eig_2x2, A), A)


@given(WHOLE, st.sampled_from([2.0**-325, 2.0**-40, 2.0**40, 2.0**325]))
def test_units_do_not_matter(student, A, c):
    """The eigenvalues of cA are c times those of A, and there are as many directions, from 1e-98 to 1e98."""
    insist(quiet(student.eig_2x2, c * A), c * A)


# D is not exactly 0 in floats, but below 1e-15·size². The true number of lines is 1 or 2.
@cases(
    ([[0.1 + 0.2, 1.0], [0.0, 0.3]], 1),
    ([[0.3, 0.1], [-0.1, 0.1]], 1),
    ([[1.1, 0.7], [-0.7, -0.3]], 1),
    ([[0.1 + 0.2, 0.0], [0.0, 0.3]], 2),
    ([[1e50 * 1.1, 1e50 * 0.7], [-1e50 * 0.7, -1e50 * 0.3]], 1),
    ([[1e50 * (0.1 + 0.2), 0.0], [0.0, 1e50 * 0.3]], 2),
    ([[1.0, 1e-3], [1e-3, 1.0]], 2),
    ([[1.0, 0.0], [0.0, 1.002]], 2),
)
def test_rounding_does_not_split_an_eigenvalue(student, A, count):
    """Eigenvalues that differ by rounding only are one; those that differ by a thousandth are two."""
    A = np.array(A)
    pairs = eigenpairs(student.eig_2x2(A), A, count)
    total = sum(lam for lam, _ in (pairs * 2)[:2])
    assert abs(total - np.trace(A)) <= 2e-9 * np.max(np.abs(A)), "the eigenvalues should add up to the trace"


@cases(
    [[4, 1], [2, 3]],
    np.array([[4, 1], [2, 3]]),
    [[0, -1], [1, 0]],
    [[4_000_000_000, 1_000_000_000], [2_000_000_000, 3_000_000_000]],
    np.array([[100, 50], [50, 120]], dtype=np.int8),
)
def test_accepts_lists_and_integers(student, A):
    """Nested lists and arrays of whole numbers, small and large, are matrices too."""
    insist(student.eig_2x2(A), np.array(A, dtype=float))


@cases([[4.0, 1.0], [2.0, 3.0]], [[2.0, 1.0], [0.0, 2.0]], [[0.0, -1.0], [1.0, 0.0]], [[5.0, 0.0], [0.0, 5.0]])
def test_leaves_the_matrix_alone(student, A):
    """A is not changed."""
    A = np.array(A)
    insist(untouched(student.eig_2x2, A), A)


@cases(np.ones((3, 3)), np.ones((2, 3)), np.ones((1, 1)), np.ones(4), np.ones((3, 2)), np.ones((2, 2, 2)))
def test_rejects_other_shapes(student, A):
    """Only the shape (2, 2) is allowed: else ValueError."""
    with raises(ValueError):
        student.eig_2x2(A)
