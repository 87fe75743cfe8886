"""14 Gradient descent, exercise lr_limit.

Notation: A is (n, n), symmetric and positive definite, with eigenvalues λᵢ; the limit is 2/λmax. With the rate lr the
descent on ½·xᵀAx multiplies the coordinate along eigenvector i by 1 − lr·λᵢ in each step.

Rounding: eigenvalues of a symmetric matrix are computed, and constructed here, with errors of a few n·ε·λmax.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, cases, essential, finite, number, quiet, raises, untouched, vectors, weight


@st.composite
def bowls(draw):
    """(A, its eigenvalues): the axes of the bowl are those of a random mirror."""
    lam = draw(vectors(max_size=4, elements=finite(0.1, 50)))
    v = draw(vectors(len(lam), elements=finite(-3, 3)).filter(lambda v: v @ v > 0.1))
    Q = np.eye(len(v)) - 2 * np.outer(v, v) / (v @ v)
    A = Q * lam @ Q
    return (A + A.T) / 2, lam


def positive(answer):
    """The answer as a positive number."""
    lr = number(answer)
    assert 0 < lr < np.inf, f"the limit should be a positive number, not {lr}"
    return lr


@essential
@given(bowls())
def test_converges_just_below(student, bowl):
    """With 0.99 times the limit every factor |1 − lr·λᵢ| is below 1: the descent converges."""
    A, lam = bowl
    lr = positive(student.lr_limit(A))
    worst = np.max(np.abs(1 - 0.99 * lr * lam))
    assert worst < 1, f"with the rate 0.99·{lr:.6g} some direction is multiplied by {worst:.4g} in each step"


@weight(2)
@given(bowls())
def test_diverges_just_above(student, bowl):
    """With 1.01 times the limit some factor |1 − lr·λᵢ| exceeds 1: the descent flies apart."""
    A, lam = bowl
    lr = positive(student.lr_limit(A))
    worst = np.max(np.abs(1 - 1.01 * lr * lam))
    assert worst > 1, f"{lr:.6g} is not the limit: with 1.01 times this rate the descent still converges"


@cases(
    ([[5.0, 3.0], [3.0, 5.0]], 0.25),
    ([[2.0, -1.0, 0.0], [-1.0, 2.0, -1.0], [0.0, -1.0, 2.0]], 2 / (2 + np.sqrt(2))),
    ([[10.0]], 0.2),
    ([[1.0, 0.0], [0.0, 2e-8]], 2.0),
    (np.eye(5) + 1, 1 / 3),
    (np.eye(40) * 4 + 1, 2 / 44),
)
def test_is_two_by_the_largest_eigenvalue(student, A, limit):
    """The limit is 2/λmax, also where the axes of the bowl are not those of the map."""
    assert student.lr_limit(np.array(A)) == approx(limit)


@cases(1e149, 1e-150, 1e9, 1e-9)
def test_scales_like_one_over_A(student, scale):
    """The limit for c·A is that for A divided by c, for tiny and for huge c, without a warning."""
    assert quiet(student.lr_limit, scale * np.array([[5.0, 3.0], [3.0, 5.0]])) == approx(0.25 / scale)


@cases((1.0, 1e-15), (1.0, 3e-13), (1e-120, 1e-15), (1e100, 1e-14), (300.0, -2e-14))
def test_forgives_the_rounding_of_a_computed_matrix(student, scale, error):
    """A matrix that is symmetric up to 1e-9 of its largest entry counts as symmetric."""
    for A in ([[5.0, 3.0 + error], [3.0, 5.0]], [[8.0, error], [0.0, 1.0]]):
        assert student.lr_limit(scale * np.array(A)) == approx(0.25 / scale)


@cases(
    ([[5, 3], [3, 5]], 0.25),
    (np.array([[5, 3], [3, 5]]), 0.25),
    ([[8.0, 0.0], [0.0, 1.0]], 0.25),
    (np.array([[8, 0], [0, 1]], dtype=np.uint8), 0.25),
    (np.array([[150, 50], [50, 150]], dtype=np.uint8), 0.01),
)
def test_accepts_lists_and_whole_numbers(student, A, limit):
    """A list of rows, or an array of whole numbers, is a matrix too."""
    assert student.lr_limit(A) == approx(limit)


@given(bowls())
def test_leaves_its_input_alone(student, bowl):
    """A is not changed."""
    A, lam = bowl
    assert untouched(student.lr_limit, A) == approx(2 / np.max(lam))


@cases(
    [[2.0, 1.0], [0.0, 2.0]],
    [[2.0, 0.0], [1.0, 2.0]],
    [[2e-120, 1e-120], [0.0, 2e-120]],
    [[4.0, 0.01], [-0.01, 4.0]],
    [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]],
    [[1.0], [1.0]],
    [2.0, 1.0],
    2.0,
    [[[2.0]]],
    [[[1.0, 0.0], [0.0, 1.0]]] * 2,
)
def test_rejects_what_is_not_symmetric(student, A):
    """A matrix that is not symmetric, or not square, or no matrix at all, raises ValueError."""
    with raises(ValueError):
        student.lr_limit(np.array(A))


@cases(
    [[1.0, 2.0], [2.0, 1.0]],
    [[-3.0]],
    [[-2.0, 0.0], [0.0, -1.0]],
    [[1.0, 1.0], [1.0, 1.0]],
    [[2.0, -1.0, -1.0], [-1.0, 2.0, -1.0], [-1.0, -1.0, 2.0]],
    [[0.1, 0.2], [0.2, 0.4]],
    [[1.0, 0.0], [0.0, 1e-14]],
    [[1.0, 2.0, 0.0], [2.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    [[0.0, 0.0], [0.0, 0.0]],
    [[3.0, 0.0, 0.0], [0.0, -1e-3, 0.0], [0.0, 0.0, 1.0]],
    [[1e-120, 2e-120], [2e-120, 1e-120]],
)
def test_rejects_what_is_no_bowl(student, A):
    """If an eigenvalue is 0 or negative, there is no minimum to converge to: ValueError."""
    with raises(ValueError):
        student.lr_limit(np.array(A))
