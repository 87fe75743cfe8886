"""16 Hessian, exercise classify_critical.

Notation: g is the gradient at a point, (n,), and H the Hessian there, (n, n), symmetric.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from autograder.suite import cases, essential, exactly, quiet, raises, untouched, weight


@st.composite
def bent(draw, signs):
    """A matrix QDQᵀ with a rotation Q and eigenvalues of these signs."""
    D = draw(signs)
    Q = np.linalg.qr(np.random.default_rng(draw(st.integers(0, 99))).normal(size=(len(D), len(D))))[0]
    H = Q @ np.diag(D) @ Q.T
    return (H + H.T) / 2, D


def lists(*numbers):
    return st.lists(st.sampled_from(numbers), min_size=1, max_size=4)


DEFINITE = bent(st.one_of(lists(1.0, 2.0, 5.0), lists(-1.0, -2.0, -5.0), lists(1.0, -1.0, 3.0, -0.5)))


@essential
@given(DEFINITE)
def test_the_eigenvalues_decide_at_a_critical_point(student, pair):
    """g = 0: all λ > 0 make a minimum, all λ < 0 a maximum, both signs a saddle."""
    H, D = pair
    verdict = "min" if min(D) > 0 else "max" if max(D) < 0 else "saddle"
    assert student.classify_critical(np.zeros(len(H)), H) == exactly(verdict)


@weight(2)
@given(
    st.one_of(DEFINITE, bent(lists(0.0, 1.0))),
    st.integers(0, 3),
    st.sampled_from([3.0, -3.0, 1e-6, -1e-6, 1e8]),
    st.booleans(),
)
def test_no_verdict_without_a_critical_point(student, pair, k, slope, balanced):
    """g ≠ 0, even in one entry, or with entries that add up to 0: not critical, whatever H is."""
    H, _ = pair
    g = np.zeros(len(H))
    g[k % len(g)] = slope
    if balanced and len(g) > 1:
        g[(k + 1) % len(g)] = -slope
    assert student.classify_critical(g, H) == exactly("not_critical")


# x⁴ + y⁴, x³ − 3xy², x² + y⁴, x² − y⁴, −x² + y³, (x + y)², −(x − 2y)² + x⁴, x⁴ at 0.
@weight(2)
@cases(
    [[0, 0], [0, 0]],
    [[2, 0], [0, 0]],
    [[-2, 0], [0, 0]],
    [[2, 2], [2, 2]],
    [[-2, 4], [4, -8]],
    [[0]],
    [[1, 1, 0], [1, 1, 0], [0, 0, 3]],
    np.outer([0.1, 0.7, -0.3], [0.1, 0.7, -0.3]),
)
def test_a_semidefinite_hessian_decides_nothing(student, H):
    """x⁴ + y⁴ has a minimum at 0, x³ − 3xy² has not, and both have H = 0: inconclusive."""
    H = np.array(H, dtype=float)
    assert student.classify_critical(np.zeros(len(H)), H) == exactly("inconclusive")


@cases([[2, 0, 0], [0, -2, 0], [0, 0, 0]], [[0, 0, 0], [0, 1, 0], [0, 0, -5]], [[1, 1, 0], [1, 1, 0], [0, 0, -1]])
def test_a_singular_hessian_may_show_a_saddle(student, H):
    """If there are eigenvalues of both signs it is a saddle, whatever the others are, zeros included."""
    assert student.classify_critical(np.zeros(3), np.array(H, dtype=float)) == exactly("saddle")


# ‖g‖ is 1.5·tol, 1.13·tol, 2.7·tol, 0.85·tol, … : the length of g counts, not its largest entry.
@cases(
    ([0.03, 0.0], 0.02, "not_critical"),
    ([8e-9, 8e-9], None, "not_critical"),
    ([9e-9] * 9, None, "not_critical"),
    ([6e-9, -6e-9], None, "min"),
    ([2e-17, 0.0], None, "min"),
    ([0.3, 0.4], 0.6, "min"),
    ([0.3, 0.4], 0.45, "not_critical"),
    ([0.0, 0.0], 0, "min"),
)
def test_zero_means_a_length_of_at_most_tol(student, g, tol, verdict):
    """g counts as zero if its Euclidean length is at most tol, by default 1e-8."""
    arguments = (np.array(g), np.diag(np.linspace(1, 2, len(g)))) + (() if tol is None else (tol,))
    assert student.classify_critical(*arguments) == exactly(verdict)


@given(DEFINITE, st.sampled_from([1e-140, 1e-12, 1e12, 1e140]))
def test_units_of_the_hessian_do_not_matter(student, pair, c):
    """cH with c > 0 gives the same verdict as H: tol is for the gradient alone."""
    H, D = pair
    verdict = "min" if min(D) > 0 else "max" if max(D) < 0 else "saddle"
    assert quiet(student.classify_critical, np.zeros(len(H)), c * H) == exactly(verdict)


@cases(
    ([0, 0], [[2, 1], [1, 2]], "min"),
    ((0, 0), ((0, 1), (1, 0)), "saddle"),
    ([0, 3], [[2, 1], [1, 2]], "not_critical"),
    (np.array([0, 0], dtype=np.uint8), np.array([[200, 1], [1, 200]], dtype=np.uint8), "min"),
    (np.array([100, 100], dtype=np.int8), np.array([[-100, 1], [1, -100]], dtype=np.int8), "not_critical"),
    ([0.0, 0.0], np.array([[-1.0, 0.0], [0.0, -1.0]]), "max"),
)
def test_accepts_lists_and_integers(student, g, H, verdict):
    """Lists and arrays of whole numbers will do, and nothing is changed."""
    assert untouched(student.classify_critical, g, H) == exactly(verdict)


@cases(
    ([0.0, 0.0], np.eye(3)),
    ([1.0, 0.0], np.eye(3)),
    ([[0.0], [0.0]], np.eye(2)),
    ([[0.0, 0.0]], np.eye(2)),
    ([0.0, 0.0], [[1.0, 2.0], [0.0, 1.0]]),
    ([3.0, 0.0], [[1.0, 2.0], [0.0, 1.0]]),
    ([0.0, 0.0], [1.0, 1.0]),
    (0.0, [[1.0]]),
    ([0.0], [[1.0, 0.0], [0.0, 1.0]]),
)
def test_rejects_what_does_not_fit_together(student, g, H):
    """g is (n,) and H a symmetric (n, n), whether or not g is zero: else ValueError."""
    with raises(ValueError):
        student.classify_critical(np.array(g), np.array(H))
