"""16 Hessian, exercise newton_step.

Notation: g is (n,), H is (n, n) and symmetric, M = H + damp·I, and the step p solves Mp = −g.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import minimize
from scipy.special import expit

from autograder.suite import approx, array, cases, essential, quiet, raises, untouched, vectors, weight

WHOLE = st.integers(-9, 9)


@st.composite
def bowl(draw):
    """A symmetric matrix of whole numbers, its spectrum, a gradient."""
    n = draw(st.integers(1, 5))
    B = np.reshape(draw(st.lists(st.integers(-3, 3), min_size=n * n, max_size=n * n)), (n, n))
    return (B + B.T).astype(float), draw(vectors(n, elements=WHOLE))


def rotated(spectrum, seed):
    """A symmetric matrix with these eigenvalues, and its eigenvectors as columns."""
    Q = np.linalg.qr(np.random.default_rng(seed).normal(size=(len(spectrum), len(spectrum))))[0]
    H = Q * spectrum @ Q.T
    return (H + H.T) / 2, Q


@essential
@given(bowl(), st.sampled_from([0.5, 1.0, 10.0]))
def test_solves_the_damped_equations(student, pair, room):
    """If H + damp·I is positive definite, (H + damp·I) p = −g."""
    H, g = pair
    # |entries| ≤ 6, so |λ| ≤ 30 and κ ≤ (60 + room)/room ≤ 121: errors are below 1e-13·|p|.
    damp = room + max(0.0, -float(np.linalg.eigvalsh(H)[0]))
    p = array(student.newton_step(g, H, damp), g.shape)
    assert p == approx(np.linalg.solve(H + damp * np.eye(len(g)), -g), rel=1e-9, abs=1e-9)


@weight(2)
@cases(
    ([1.0, 2.0], np.diag([1.0, -1.0]), 0),
    ([1.0, 2.0], np.diag([1.0, -1.0]), 0.5),
    ([-0.192, 1.0], np.diag([-0.88, 1.0]), 0.0),
    ([1.0, 1.0, 1.0], np.diag([-1.0, -1.0, 1.0]), 0.25),
    ([1.0, 1.0], -np.eye(2), 0.0),
    ([1.0, 0.0], [[1.0, 2.0], [2.0, 1.0]], 0.0),
    ([0.0, 0.0], [[1.0, 2.0], [2.0, 1.0]], 0.0),
    ([5.0], [[-2.0]], 1.0),
)
def test_refuses_to_run_to_a_saddle(student, g, H, damp):
    """If H + damp·I has a negative eigenvalue, the equations lead to a saddle or a maximum: ValueError."""
    with raises(ValueError):
        student.newton_step(np.array(g), np.array(H), damp)


U = np.array([0.1, 0.7, -0.3])
SINGULAR = [
    ([1.0, 2.0], [[1.0, 1.0], [1.0, 1.0]], 0.0),
    ([1.0, 1.0], [[1.0, 1.0], [1.0, 1.0]], 0.0),
    ([1.0, 2.0], np.zeros((2, 2)), 0.0),
    ([1.0, 2.0], np.diag([1.0, -1.0]), 1.0),
    ([1.0, 2.0, 3.0], np.outer(U, U), 0.0),
    ([1.0, 2.0], np.outer([1.4, 6.3], [1.4, 6.3]), 0.0),  # has a Cholesky factor, thanks to rounding
    ([1.0, 2.0, 3.0], np.outer([0.1, 0.1, 0.6], [0.1, 0.1, 0.6]) + np.outer([0.3, -0.1, 0.2], [0.3, -0.1, 0.2]), 0.0),
    ([0.0, 0.0, 0.0], [[4.0, 2.0, 0.0], [2.0, 1.0, 0.0], [0.0, 0.0, 1e-3]], 0.0),
]


@cases(*SINGULAR)
def test_refuses_a_singular_matrix(student, g, H, damp):
    """If the smallest eigenvalue of H + damp·I is 0 up to rounding, there is no unique step: ValueError."""
    with raises(ValueError):
        student.newton_step(np.array(g), np.array(H), damp)


@cases(*SINGULAR)
def test_damping_cures_a_singular_matrix(student, g, H, damp):
    """With a little more damping the same matrix has a step, and it leads downhill: g·p < 0 unless g = 0."""
    g, H = np.array(g), np.array(H)
    p = array(quiet(student.newton_step, g, H, damp + 0.01), g.shape)
    assert p == approx(np.linalg.solve(H + (damp + 0.01) * np.eye(len(g)), -g), rel=1e-9, abs=1e-9)  # κ < 1e4


@given(st.integers(3, 6), st.integers(0, 99))
def test_the_residual_stays_at_the_level_of_rounding(student, n, seed):
    """‖Mp + g‖ ≤ 1e-12·‖M‖·‖p‖ also where the condition number is 1e9."""
    H, Q = rotated(np.logspace(0, -9, n), seed)
    g = Q[:, 0]
    p = array(student.newton_step(g, H), (n,))
    # A backward stable method has about n·ε = 1e-15; with a computed inverse it is ε·κ = 1e-8 or so.
    gap, size = float(np.linalg.norm(H @ p + g)), float(np.linalg.norm(H) * np.linalg.norm(p))
    assert gap <= 1e-12 * size, f"the residual ‖Mp + g‖ is {gap:.1e}, far above rounding: ‖M‖·‖p‖ is {size:.1e}"


@given(st.integers(1, 5), st.integers(0, 99), st.sampled_from([1e-95, 1e-12, 1e12, 1e95]), st.sampled_from([0.0, 0.5]))
def test_units_of_the_loss_do_not_matter(student, n, seed, c, damp):
    """Multiply f, and so g, H and damp, by c > 0: the step is the same. No warning is issued."""
    H, _ = rotated(np.linspace(0.1, 10, n), seed)
    g = np.random.default_rng(seed).integers(1, 10, size=n).astype(float)
    p = array(quiet(student.newton_step, c * g, c * H, c * damp), (n,))
    assert p == approx(np.linalg.solve(H + damp * np.eye(n), -g), rel=1e-9, abs=1e-9)


def logistic(w, X, y):
    """The logistic loss, its gradient and its Hessian."""
    z = X @ w
    p = expit(z)
    return np.mean(np.logaddexp(0, z) - y * z), X.T @ (p - y) / len(y), X.T * (p * (1 - p)) @ X / len(y)


@cases((0, 3), (1, 2), (2, 4))
def test_trains_a_logistic_model(student, seed, n):
    """Seven Newton steps from 0 lead to the minimum of a logistic loss."""
    rng = np.random.default_rng(seed)
    X = np.column_stack([np.ones(60), rng.normal(size=(60, n - 1))])
    y = (rng.uniform(size=60) < 1 / (1 + np.exp(-X @ np.linspace(-1, 1, n)))).astype(float)
    w = np.zeros(n)
    for _ in range(7):
        _, g, H = logistic(w, X, y)
        w = w + array(student.newton_step(g, H, 0.0), (n,))
    best = minimize(lambda w: logistic(w, X, y)[0], np.zeros(n), jac=lambda w: logistic(w, X, y)[1], tol=1e-10).x
    assert w == approx(best, rel=0, abs=1e-6)  # where ‖g‖ < 1e-10; the eigenvalues of H are above 0.01


@cases(
    ([6, 8], [[2, 0], [0, 8]], 0, [-3.0, -1.0]),
    ((6, 8), ((2, 0), (0, 8)), 2, [-1.5, -0.8]),
    (np.array([1, 2], dtype=np.uint8), np.array([[100, 0], [0, 200]], dtype=np.uint8), 100, [-0.005, -1 / 150]),
    (np.array([1.0, 2.0]), np.array([[2.0, 1.0], [1.0, 2.0]]), 1.0, [-1 / 8, -5 / 8]),
    ([0, 0], [[2, 0], [0, 8]], 0, [0.0, 0.0]),
)
def test_accepts_lists_and_integers(student, g, H, damp, step):
    """Lists and whole numbers will do; nothing is changed, and a second call gives the same step."""
    for _ in range(2):
        assert array(untouched(student.newton_step, g, H, damp), (2,)) == approx(step, rel=1e-12, abs=1e-15)


@cases(
    ([1.0, 2.0], np.eye(2), -0.5),
    ([[1.0], [2.0]], np.eye(2), 0.0),
    ([[1.0, 2.0]], np.eye(2), 0.0),
    ([1.0, 2.0], np.eye(3), 0.0),
    ([1.0, 2.0], [[2.0, 1.0], [0.0, 2.0]], 0.0),
    ([1.0, 2.0], [[2.0, 1e-3], [0.0, 2.0]], 1e8),
    ([1.0, 2.0], [2.0, 2.0], 0.0),
    ([1.0], np.eye(2), 0.0),
)
def test_rejects_what_does_not_fit_together(student, g, H, damp):
    """damp ≥ 0, g is (n,), H is (n, n) and symmetric: else ValueError."""
    with raises(ValueError):
        student.newton_step(np.array(g), np.array(H), damp)
