"""16 Hessian, exercise same_diagonal (with same_determinant).  Notation: A and B are (n, n), symmetric.

A witness is judged by what makes it one. Eigenvalues are computed up to n·ε·max|λ| < 4e-7 at most, far below 1e-3.
"""

import numpy as np

from autograder.suite import array, cases, essential, raises

SIZES = (2, 3, 4, 7, 12, 23, 40)


def pair(witness, n):
    """A and B as real symmetric arrays (n, n) with entries of at most 1e6."""
    two = isinstance(witness, tuple | list) and len(witness) == 2
    assert two, "a tuple (A, B) was expected"
    both = array(witness[0], (n, n)), array(witness[1], (n, n))
    for name, M in zip("AB", both, strict=True):
        real = M.dtype.kind == "f" and bool(np.all(np.isfinite(M)))
        assert real, f"{name} should be real and finite"
        assert np.max(np.abs(M)) <= 1e6, f"the entries of {name} should be at most 1e6 in size"
        assert np.max(np.abs(M - M.T)) <= 1e-9, f"{name} = {M.tolist()} is not symmetric: no Hessian looks like this"
    return both


@essential
@cases(*SIZES)
def test_one_diagonal_for_a_minimum_and_a_saddle(student, n):
    """A and B have the same diagonal; A is positive definite, B is indefinite."""
    A, B = pair(student.same_diagonal(n), n)
    a, b = np.linalg.eigvalsh(A), np.linalg.eigvalsh(B)
    assert a[0] >= 1e-3 - 4e-7, f"A is not positive definite: its smallest eigenvalue is {a[0]:g}"
    indefinite = b[0] <= -1e-3 + 4e-7 and b[-1] >= 1e-3 - 4e-7
    assert indefinite, f"B has no saddle: its eigenvalues run from {b[0]:g} to {b[-1]:g}"
    gap = float(np.max(np.abs(np.diag(A) - np.diag(B))))
    assert gap <= 1e-9, f"the diagonals differ: {np.diag(A).tolist()} and {np.diag(B).tolist()}"


@cases(*SIZES)
def test_one_determinant_for_a_minimum_and_something_else(student, n):
    """A is positive definite, B is not, neither is nearly singular, and det A = det B."""
    A, B = pair(student.same_determinant(n), n)
    a, b = np.linalg.eigvalsh(A), np.linalg.eigvalsh(B)
    assert a[0] >= 1e-3 - 1e-9, f"A is not positive definite: its smallest eigenvalue is {a[0]:g}"
    assert b[0] < 0, f"B is positive definite, too: its smallest eigenvalue is {b[0]:g}"
    sizes = np.abs(np.concatenate([a, b]))
    fair = sizes.min() >= 1e-3 - 1e-9 and sizes.max() <= 1e3 + 1e-6
    assert fair, f"the eigenvalues should have sizes from 1e-3 to 1e3, not from {sizes.min():g} to {sizes.max():g}"
    # κ ≤ 1e6, so each eigenvalue is right to n·ε·κ < 1e-8, and the determinants to n times that, 4e-7.
    assert np.prod(np.sign(b)) > 0, "det A is positive and det B is negative"
    ratio = float(np.exp(np.sum(np.log(np.abs(b))) - np.sum(np.log(a))))
    assert abs(ratio - 1) <= 2e-6, f"det B is {ratio:g} times det A"


@cases(3, 5, 40)
def test_there_are_witnesses_in_every_dimension(student, n):
    """For every n ≥ 2 both functions return two symmetric matrices with n rows and columns."""
    pair(student.same_diagonal(n), n)
    pair(student.same_determinant(n), n)


@cases(3, 5, 11)
def test_the_determinant_has_its_sign_in_odd_dimensions(student, n):
    """For odd n, det(−A) = −det A: B cannot be A turned upside down."""
    _, B = pair(student.same_determinant(n), n)
    b = np.linalg.eigvalsh(B)
    down = int(np.sum(b < 0))
    assert down > 0, "B is positive definite"
    assert down % 2 == 0, f"B has {down} negative eigenvalues, an odd number, so its determinant is negative"


@cases(1, 0, -3)
def test_no_witness_below_dimension_two(student, n):
    """For n = 1 both claims are true: n < 2 raises ValueError, in both functions."""
    with raises(ValueError):
        student.same_diagonal(n)
    with raises(ValueError):
        student.same_determinant(n)
