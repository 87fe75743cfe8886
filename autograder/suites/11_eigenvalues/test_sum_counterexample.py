"""11 Eigenvalues, exercise sum_counterexample.  Notation: A is (n, n), v and w are (n,), s = v + w.

A witness is judged by what makes it one. The number λ that brings λx nearest to Ax is xᵀAx/xᵀx.
"""

import numpy as np

from autograder.suite import array, cases, essential, raises

SIZES = (2, 3, 4, 7, 12)


def parts(witness, n):
    """A, v, w as real arrays with entries of at most 1e6."""
    three = isinstance(witness, tuple | list) and len(witness) == 3
    assert three, "a tuple (A, v, w) was expected"
    arrays = array(witness[0], (n, n)), array(witness[1], (n,)), array(witness[2], (n,))
    for name, part in zip("Avw", arrays, strict=True):
        assert part.dtype.kind == "f", f"{name} should be real"
        assert np.all(np.abs(part) <= 1e6), f"the entries of {name} should be finite and at most 1e6"
    return arrays


def turned(A, x):
    """The part of Ax that no multiple of x can match, relative to ‖A‖·‖x‖; 0 if x = 0."""
    length = np.linalg.norm(x)
    if length == 0:
        return 0.0
    x = x / length
    image = A @ x
    size = float(np.linalg.norm(A))
    return float(np.linalg.norm(image - (x @ image) * x)) / size if size else 0.0


@essential
@cases(*SIZES)
def test_the_sum_is_turned(student, n):
    """A(v + w) is no multiple of v + w, not even nearly."""
    A, v, w = parts(student.sum_counterexample(n), n)
    far = turned(A, v + w)
    assert far > 1e-6, f"A(v + w) is a multiple of v + w = {(v + w).tolist()}: this is no witness"


@essential
@cases(*SIZES)
def test_both_are_eigenvectors(student, n):
    """v and w are eigenvectors of A, and not zero."""
    A, v, w = parts(student.sum_counterexample(n), n)
    for name, x in {"v": v, "w": w}.items():
        assert np.any(x), f"{name} is zero, and the zero vector is no eigenvector"
        assert turned(A, x) <= 1e-9, f"{name} = {x.tolist()} is no eigenvector of A = {A.tolist()}"


@cases(*SIZES)
def test_the_sum_is_not_zero(student, n):
    """v + w ≠ 0: that the zero vector is no eigenvector refutes nothing."""
    _, v, w = parts(student.sum_counterexample(n), n)
    assert np.any(v + w), f"v + w is zero for v = {v.tolist()}, w = {w.tolist()}"


@cases(3, 5, 40)
def test_there_is_a_witness_in_every_dimension(student, n):
    """For every n ≥ 2 the matrix has n rows and columns, the vectors n entries, real and at most 1e6."""
    parts(student.sum_counterexample(n), n)


@cases(1, 0, -2)
def test_no_witness_below_dimension_two(student, n):
    """For n = 1 every nonzero vector is an eigenvector: n < 2 raises ValueError."""
    with raises(ValueError):
        student.sum_counterexample(n)
