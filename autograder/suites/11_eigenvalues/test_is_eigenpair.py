"""11 Eigenvalues, exercise is_eigenpair.  Notation: A is (n, n), lam a number, v is (n,).

Matrices are built from whole numbers, A = P diag(lams) P⁻¹ with whole P and P⁻¹, so that Av = λv holds without
rounding; whether a pair is right is decided in whole numbers as well.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import cases, essential, exactly, matrices, raises, untouched, vectors

DIGITS = st.integers(-4, 4)
SQUARES = st.integers(1, 4).flatmap(lambda n: matrices(n, n, elements=DIGITS))
TWO, FLIP = np.array([[2.0, 1.0], [1.0, 2.0]]), np.array([[1.0, 3.0], [3.0, 1.0]])
QUARTER = np.array([[0.0, -1.0], [1.0, 0.0]])


@st.composite
def planted(draw):
    """A matrix with its eigenvalues and its eigenvectors (columns), all of them whole numbers."""
    n = draw(st.integers(2, 4))
    small = st.lists(st.integers(-2, 2), min_size=n * n, max_size=n * n)
    unit = np.tril(np.array(draw(small)).reshape(n, n), -1) + np.eye(n)
    other = np.triu(np.array(draw(small)).reshape(n, n), 1) + np.eye(n)
    lams = draw(st.lists(st.integers(-5, 5), min_size=n, max_size=n))
    P = unit @ other
    return np.round(P @ np.diag(lams) @ np.round(np.linalg.inv(other) @ np.linalg.inv(unit))), lams, P


@essential
@given(planted())
def test_accepts_eigenpairs(student, parts):
    """If Av = λv and v ≠ 0, the answer is True: for positive, negative and zero λ, whatever the length of v."""
    A, lams, P = parts
    for lam, v in zip(lams, P.T, strict=True):
        assert student.is_eigenpair(A, lam, v) == exactly(True)


@essential
@given(SQUARES, st.integers(-5, 5), st.integers(0, 999))
def test_rejects_what_is_turned_or_stretched_otherwise(student, A, lam, seed):
    """If Av ≠ λv the answer is False."""
    v = np.random.default_rng(seed).integers(-3, 4, size=len(A)).astype(float)
    true = bool(np.any(v)) and np.array_equal(A @ v, lam * v)
    assert student.is_eigenpair(A, lam, v) == exactly(true)


@given(SQUARES, st.integers(-3, 3))
def test_the_zero_vector_is_no_eigenvector(student, A, lam):
    """A·0 = λ·0 is always true and says nothing: v must not be 0."""
    assert student.is_eigenpair(A, lam, np.zeros(len(A))) == exactly(False)


@given(planted(), st.sampled_from([-3.0, 0.1, 1e-99, 1e-20, 1e20, -1e97]), st.sampled_from([1.0, 1e-96, 1e-12, 1e96]))
def test_lengths_and_units_do_not_matter(student, parts, c, unit):
    """(λ, v) is an eigenpair of A exactly if (uλ, cv) is one of uA, for all c ≠ 0 and u ≠ 0."""
    A, lams, P = parts
    v = P[:, -1]
    assert student.is_eigenpair(unit * A, unit * lams[-1], c * v) == exactly(True)
    wrong = lams[-1] + 1
    assert student.is_eigenpair(unit * A, unit * wrong, c * v) == exactly(False)


# max|A| + |λ| is 5 for (TWO, 3) and 7 for (FLIP, 4); the deviations are 1e-12 and below, or 1e-6 and above, of it.
@cases(
    (TWO, 3.0, [1.0, 1.0 + 4e-12], True),
    (TWO, 3.0 + 4e-12, [1.0, 1.0], True),
    (FLIP, 4.0, [1.0, 1.0 - 4e-12], True),
    (0.1 * TWO, 0.1 + 0.2, [0.1, 0.3 - 0.2], True),
    (TWO, 3.0, [1.0, 1.0 + 1e-5], False),
    (TWO, 3.00002, [1.0, 1.0], False),
    (1e6 * TWO, 3e6 + 1e-5, [1.0, 1.0], True),
    (1e-6 * TWO, 3.0001e-6, [1.0, 1.0], False),
)
def test_equal_up_to_rounding(student, A, lam, v, true):
    """Av and λv are compared relative to the size of A, λ and v: rounding passes, a difference of 1e-6 does not."""
    assert student.is_eigenpair(A, lam, np.array(v)) == exactly(true)


@cases(
    (QUARTER, 1j, [1j, 1.0], True),
    (QUARTER, -1j, [1.0, 1j], True),
    (QUARTER, 1j, [-1j, 1.0], False),
    (QUARTER, 1j, [0.0, 1.0], False),
    (QUARTER, 0, [1.0, 1.0], False),
    (TWO, 3 + 0j, [2j, 2j], True),
    (TWO, 3j, [1.0, 1.0], False),
    (TWO, 3 + 1j, [1.0, 1.0], False),
)
def test_complex_pairs(student, A, lam, v, true):
    """λ and v may be complex."""
    assert student.is_eigenpair(A, lam, np.array(v)) == exactly(true)


@cases(
    ([[2, 1], [1, 2]], 3, [1, 1], True),
    ([[2, 1], [1, 2]], 2, [1, 1], False),
    (np.array([[2, 1], [1, 2]]), 1, np.array([5, -5]), True),
    ([[7]], 7, [-2], True),
    ([[5_000_000_000, 0], [0, 1]], 5e9, [5_000_000_000, 0], True),
    (np.array([[2**62, 0], [0, 1]]), 0, np.array([4, 0]), False),
    ([[0, -1], [1, 0]], 1j, [1j, 1], True),
)
def test_accepts_lists_and_integers(student, A, lam, v, true):
    """Nested lists and arrays of whole numbers, large ones too, are matrices and vectors."""
    assert student.is_eigenpair(A, lam, v) == exactly(true)


@given(planted(), vectors(size=2, elements=DIGITS))
def test_leaves_its_arguments_alone(student, parts, v):
    """Neither A nor v is changed."""
    A, lams, P = parts
    assert untouched(student.is_eigenpair, A, lams[0], P[:, 0].copy()) == exactly(True)
    assert untouched(student.is_eigenpair, TWO, 5, v) == exactly(False)


@cases(
    (np.ones((2, 3)), [1.0, 1.0, 1.0]),
    (np.ones(2), [1.0, 1.0]),
    (TWO, [[1.0], [1.0]]),
    (TWO, [[1.0, 1.0]]),
    (TWO, [1.0, 1.0, 1.0]),
    (TWO, 1.0),
    (np.ones((2, 2, 2)), [1.0, 1.0]),
)
def test_rejects_shapes_that_do_not_fit(student, A, v):
    """A is (n, n) and v is (n,), not (n, 1): else ValueError."""
    with raises(ValueError):
        student.is_eigenpair(A, 3.0, np.array(v))
