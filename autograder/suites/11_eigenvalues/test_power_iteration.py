"""11 Eigenvalues, exercise power_iteration.

Notation: A is (m, m), v_0 = v0/‖v0‖, v_{k+1} = A v_k/‖A v_k‖; the answer is (lam, v).

The residual of the true pair, computed in floats, is about ε·‖A‖·√m = 1e-15·‖A‖; where tol is 1e-10 it is judged with
1 % of room.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import approx, array, cases, essential, number, quiet, raises, untouched

SQUARE = np.array([[1.0, 2.0], [2.0, -2.0]])  # eigenvalues -3 and 2


def pair(answer, A, tol):
    """lam and v; v has length 1, lam is its Rayleigh quotient, and the residual is small."""
    two = isinstance(answer, tuple | list) and len(answer) == 2
    assert two, "a tuple (lam, v) was expected"
    lam, v = number(answer[0]), array(answer[1], (len(A),))
    sound = v.dtype.kind == "f" and np.isfinite(v).all() and np.isfinite(lam)
    assert sound, "lam and v should be real and finite"
    assert abs(np.linalg.norm(v) - 1) <= 1e-9, f"v should have the length 1, not {np.linalg.norm(v):g}"
    gap = np.linalg.norm(A @ v - lam * v)
    assert gap <= 1.01 * tol * abs(lam), f"‖Av − λv‖ is {gap:.1e}, more than tol·|λ|, for λ = {lam:g}"
    return lam, v


SIGNED = st.sampled_from([5.0, -5.0, 7.5, -7.5])


@st.composite
def dominated(draw, tops=SIGNED):
    """A matrix with one eigenvalue at least 5/3 times as large as all others, which it returns too, and a start."""
    n, seed = draw(st.integers(1, 5)), draw(st.integers(0, 999))
    top = draw(tops)
    rng = np.random.default_rng(seed)
    rest = rng.integers(-3, 4, size=n - 1)
    V = np.linalg.qr(rng.normal(size=(n, n)))[0]
    if draw(st.booleans()):  # not symmetric: the eigenvectors are not perpendicular
        V = V @ (np.eye(n) + 0.3 * np.triu(rng.uniform(-1, 1, size=(n, n)), 1))
    start = V @ np.concatenate([[1.0], rng.uniform(-1, 1, size=n - 1)])
    return V @ np.diag([top, *rest]) @ np.linalg.inv(V), top, start


@essential
@given(dominated(st.sampled_from([5.0, 7.5])))
def test_finds_the_dominant_eigenpair(student, parts):
    """‖Av − λv‖ ≤ tol·|λ| with ‖v‖ = 1, and λ is the eigenvalue of the largest absolute value."""
    A, top, start = parts
    lam, _ = pair(student.power_iteration(A, start, 500, 1e-10), A, 1e-10)
    assert lam == approx(top, rel=1e-8)  # the eigenvectors have condition numbers below 10


@cases((SQUARE, -3.0), ([[-5, 0], [0, 1]], -5.0), ([[-2]], -2.0), ([[0, 1, 1], [1, -8, 1], [1, 1, 0]], None))
def test_a_negative_eigenvalue_keeps_its_sign(student, A, lam):
    """If λ < 0 the vector changes its sign in every step: the iteration still ends, λ < 0; tol is 1e-10 by default."""
    A = np.array(A, dtype=float)
    start = np.arange(1.0, len(A) + 1)
    true = lam if lam is not None else float(min(np.linalg.eigvalsh(A)))
    found, _ = pair(student.power_iteration(A, start, 300), A, 1e-10)
    assert found == approx(true, rel=1e-9)


@cases(
    ([[1, 0], [0, -1]], [1, 1]),
    ([[0, 1], [1, 0]], [1, 0]),
    ([[0, -1], [1, 0]], [1, 2]),
    ([[0.6, -0.8], [0.8, 0.6]], [1, 0]),
    ([[2, 0, 0], [0, -2, 0], [0, 0, 1]], [3, 1, 1]),
    ([[0, 1, 0], [0, 0, 1], [1, 0, 0]], [1, 0, 0]),
)
def test_a_tie_is_reported(student, A, start):
    """Where several eigenvalues share the largest absolute value (±λ, or complex) nothing settles: RuntimeError."""
    for n in (60, 61):
        with raises(RuntimeError):
            student.power_iteration(np.array(A, dtype=float), np.array(start, dtype=float), n, 1e-10)


@cases(
    ([[5, 0, 0], [0, 2, 0], [0, 0, 1]], [0, 1, 1], 2.0),
    ([[5, 0, 0], [0, 2, 0], [0, 0, 1]], [0, 0, -3], 1.0),
    ([[3, 0], [0, 1]], [0, 1], 1.0),
    ([[2, 1], [1, 2]], [1, -1], 1.0),
    ([[-4, 0, 0], [0, 1, 0], [0, 0, -2]], [0, 1, 1], -2.0),
)
def test_finds_only_what_the_start_contains(student, A, start, lam):
    """A start without any part along the dominant eigenvector leads to another eigenpair."""
    A = np.array(A, dtype=float)
    found, _ = pair(student.power_iteration(A, np.array(start, dtype=float), 100, 1e-10), A, 1e-10)
    assert found == approx(lam, rel=1e-9)


# The shift (x₁, …, xₘ) ↦ (x₂, …, xₘ, 0) is free of eigenvectors until, after m − 1 steps, only e₁ is left, and Ae₁ = 0.
@cases(1, 2, 3, 6, 40)
def test_takes_n_steps_and_not_one_more(student, m):
    """v_n is still tried, v_{n+1} is not; n = 0 tries the start alone; and Av = 0 gives λ = 0 without a warning."""
    A, start = np.eye(m, k=1), np.ones(m)
    lam, v = pair(quiet(student.power_iteration, A, start, m - 1, 1e-10), A, 1e-10)
    assert lam == approx(0.0, abs=1e-300)
    assert np.abs(v) == approx(np.eye(m)[0], abs=1e-12)
    if m > 1:
        with raises(RuntimeError):
            student.power_iteration(A, start, m - 2, 1e-10)


# By hand: diag(3, 1) from (1, 1) has residual/λ = 1/2, 0.214, 0.074, …, and the quotients 2, 2.8, 244/82.
@cases(
    (0, 0.6, 2.0, [1, 1]),
    (5, 0.6, 2.0, [1, 1]),
    (1, 0.3, 2.8, [3, 1]),
    (9, 0.3, 2.8, [3, 1]),
    (2, 0.1, 244 / 82, [9, 1]),
)
def test_stops_at_the_first_that_is_good_enough(student, n, tol, lam, direction):
    """The first v_k with ‖Av − λv‖ ≤ tol·|λ| is the answer, and λ = vᵀAv."""
    A = np.diag([3.0, 1.0])
    found, v = pair(student.power_iteration(A, np.array([1.0, 1.0]), n, tol), A, tol)
    assert found == approx(lam, rel=1e-9)
    assert np.abs(v) == approx(np.array(direction) / np.linalg.norm(direction), rel=1e-9)


@given(dominated(), st.sampled_from([1e-98, 1e-9, 1e9, 1e98]), st.sampled_from([1e-98, 1.0, -1e98]))
def test_units_and_lengths_do_not_matter(student, parts, c, length):
    """cA has the eigenvalue cλ, and the length of the start is irrelevant, from 1e-98 to 1e98; no warning."""
    A, top, start = parts
    answer = quiet(student.power_iteration, c * A, length * start, 500, 1e-10)
    two = isinstance(answer, tuple | list) and len(answer) == 2
    assert two, "a tuple (lam, v) was expected"
    lam, _ = pair((number(answer[0]) / c, answer[1]), A, 1e-10)
    assert lam == approx(top, rel=1e-8)


@cases(
    ([[1, 2], [2, -2]], [1, 0], -3.0),
    (np.array([[2, 1], [1, 2]]), np.array([3, 1]), 3.0),
    ([[4_000_000_000, 0], [0, 1]], [4_000_000_000, 1], 4e9),
)
def test_accepts_lists_and_integers(student, A, start, lam):
    """Lists and arrays of whole numbers are matrices and starts too."""
    found, _ = pair(student.power_iteration(A, start, 200, 1e-10), np.array(A, dtype=float), 1e-10)
    assert found == approx(lam, rel=1e-9)


@given(dominated())
def test_leaves_its_arguments_alone(student, parts):
    """Neither A nor v0 is changed, and a second call gives the same answer."""
    A, _, start = parts
    first, second = (pair(untouched(student.power_iteration, A, start, 500, 1e-10), A, 1e-10) for _ in range(2))
    assert second[1] == approx(first[1], rel=1e-12, abs=1e-12)


@cases(
    (SQUARE, [0.0, 0.0]),
    (np.ones((2, 3)), [1.0, 1.0, 1.0]),
    (np.ones(2), [1.0, 1.0]),
    (SQUARE, [[1.0], [2.0]]),
    (SQUARE, [[1.0, 2.0]]),
    (SQUARE, [1.0, 2.0, 3.0]),
    (np.zeros((2, 2)), [0, 0]),
)
def test_rejects_zero_starts_and_wrong_shapes(student, A, start):
    """The zero vector has no direction, A is (m, m), v0 is (m,): else ValueError."""
    with raises(ValueError):
        student.power_iteration(A, np.array(start), 50, 1e-10)
