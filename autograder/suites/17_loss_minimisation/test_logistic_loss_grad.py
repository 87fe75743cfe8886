"""17 Minimising a loss, exercise logistic_loss_grad.

Notation: X is (n, d), y is (n,) with entries 0 and 1, w is (d,); z = Xw; L = (1/n)·Σ (log(1 + exp(zᵢ)) − yᵢ·zᵢ);
∇L = (1/n)·Xᵀ(σ(z) − y), (d,).

The oracle is SciPy's expit and log_expit: −log σ(z) for the truth 1, −log σ(−z) for the truth 0. In generated
inputs |z| ≤ 36, so its rounding error, a few ε·|z|, is far below 1e-12.
"""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import expit, log_expit

from autograder.suite import approx, array, cases, essential, number, quiet, raises, untouched, weight

QUARTERS = st.integers(-12, 12).map(lambda k: k / 4)


@st.composite
def problems(draw, most=6):
    """X and w with entries that are multiples of 1/4 of size at most 3, and labels y."""
    n, d = draw(st.integers(1, most)), draw(st.integers(1, 4))
    X = np.array(draw(st.lists(QUARTERS, min_size=n * d, max_size=n * d))).reshape(n, d)
    y = np.array(draw(st.lists(st.sampled_from([0.0, 1.0]), min_size=n, max_size=n)))
    return X, y, np.array(draw(st.lists(QUARTERS, min_size=d, max_size=d)))


def parts(answer, d):
    """The loss as a number and the gradient as an array (d,)."""
    two = isinstance(answer, tuple | list) and len(answer) == 2
    assert two, "a tuple (loss, grad) was expected"
    return number(answer[0]), array(answer[1], (d,))


def true_loss(X, y, w):
    return float(np.mean(-log_expit(np.where(y == 1, 1, -1) * (X @ w))))


def true_grad(X, y, w):
    return np.mean((expit(X @ w) - y)[:, None] * X, axis=0)


@essential
@cases(0.5, 1.0, 2.0, 3.0)
def test_a_wrong_label_costs_more(student, score):
    """A positive score costs more where the truth is 0 than where it is 1, and there a higher score costs less."""
    X, w = np.array([[1.0, 2.0]]), np.array([0.0, score / 2])
    right, slope = parts(student.logistic_loss_grad(X, np.array([1.0]), w), 2)
    wrong, _ = parts(student.logistic_loss_grad(X, np.array([0.0]), w), 2)
    dearer = bool(np.isfinite(wrong) and 0 < right < wrong)
    assert dearer, f"a score of {score} costs {right} if the truth is 1 and {wrong} if it is 0"
    falls = bool(np.all(slope < 0))
    assert falls, f"the truth is 1 and x = {X[0]}: larger weights cost less, but the gradient is {slope}"


@weight(2)
@given(problems())
def test_the_loss_is_minus_the_mean_log_probability_of_the_truth(student, problem):
    """L(w) = (1/n)·Σ −log(probability of the truth yᵢ)."""
    loss, _ = parts(student.logistic_loss_grad(*problem), len(problem[2]))
    assert loss == approx(true_loss(*problem), abs=1e-12)


@weight(2)
@given(problems())
def test_is_the_gradient(student, problem):
    """∇L(w) = (1/n)·Xᵀ(σ(Xw) − y)."""
    _, grad = parts(student.logistic_loss_grad(*problem), len(problem[2]))
    # Differences p − y near 0 lose ε absolutely, times |x| ≤ 3.
    assert grad == approx(true_grad(*problem), abs=1e-12)


@weight(2)
@cases(
    ([[1.0]], [0], [1000.0], 1000.0, [1.0]),
    ([[1.0]], [1], [1000.0], 0.0, [0.0]),
    ([[1.0]], [1], [-1000.0], 1000.0, [-1.0]),
    ([[1.0]], [0], [-1000.0], 0.0, [0.0]),
    ([[2.0, 0.0], [-2.0, 1.0]], [0, 1], [500.0, 0.0], 1000.0, [2.0, -0.5]),
    ([[40.0], [-50.0]], [0, 1], [1.0], 45.0, [45.0]),
    ([[1.0]], [0], [33.0], 33.0, [1.0]),  # 1 − p = 4.6e-15, of which the float p keeps one digit
    ([[1.0, 1.0]], [0], [1e6, 0.0], 1e6, [1.0, 1.0]),
    ([[1e200]], [1], [-1e100], 1e300, [-1e200]),
    ([[1e200]], [0], [-1e100], 0.0, [0.0]),
)
def test_scores_of_any_size(student, X, y, w, loss, grad):
    """For large |z| a right answer costs 0 and a wrong one |z|; nothing overflows, and there is no warning."""
    found = parts(quiet(student.logistic_loss_grad, np.array(X), np.array(y), np.array(w)), len(w))
    assert found[0] == approx(loss, abs=1e-12)
    # exp(−40)·45 < 1e-15 is all that is left of the other terms
    assert found[1] == approx(np.array(grad), abs=1e-12)


@cases(2, 30, 1000)
def test_repeating_all_samples_changes_nothing(student, times):
    """The loss is a mean: if every sample comes k times, it is the same, and so is its gradient."""
    X, y, w = np.array([[1.0, 2.0], [1.0, -2.0]]), np.array([1.0, 1.0]), np.array([0.0, 0.5])
    loss, grad = parts(student.logistic_loss_grad(np.tile(X, (times, 1)), np.tile(y, times), w), 2)
    assert loss == approx(true_loss(X, y, w))
    assert grad == approx(true_grad(X, y, w))


@cases(
    ([[1, 2], [1, 3]], [1, 0], [1, -1]),
    (((1, 2), (1, 3)), (True, False), (1.0, -1.0)),
    (np.array([[1, 2], [1, 3]]), np.array([True, False]), np.array([1, -1])),
    (np.array([[1, 2], [1, 3]], dtype=np.uint8), np.array([1, 0], dtype=np.uint8), [1, -1]),
    (np.array([[1, 2], [1, 3]], dtype=np.int8), np.array([1.0, 0.0]), np.array([1, -1], dtype=np.int8)),
)
def test_accepts_lists_whole_numbers_and_bools(student, X, y, w):
    """Lists and arrays of whole numbers are data too, and the labels may be bools."""
    case = np.array(X, dtype=float), np.array(y, dtype=float), np.array(w, dtype=float)
    loss, grad = parts(student.logistic_loss_grad(X, y, w), 2)
    assert loss == approx(true_loss(*case))
    assert grad == approx(true_grad(*case))


@given(problems(3))
def test_leaves_its_input_alone(student, problem):
    """None of X, y and w is changed."""
    loss, grad = parts(untouched(student.logistic_loss_grad, *problem), len(problem[2]))
    found = bool(np.isfinite(loss) and np.all(np.isfinite(grad)))
    assert found, f"loss = {loss} and grad = {grad} should be finite"


@cases([1.0, -1.0], [-1, -1], [0.5, 1.0], [0.0, 2.0], [0.0, np.nan], [1.0, 1.0000001])
def test_rejects_other_labels(student, y):
    """A label that is neither 0 nor 1 raises ValueError."""
    with raises(ValueError):
        student.logistic_loss_grad(np.array([[1.0], [2.0]]), np.array(y), np.array([0.5]))


@cases(
    ((3, 2), (3, 1), (2,)),
    ((3, 2), (1, 3), (2,)),
    ((3, 2), (3,), (2, 1)),
    ((3, 2), (3,), (1, 2)),
    ((3, 2), (3, 1), (2, 1)),
    ((3, 2), (2,), (2,)),
    ((3, 2), (1,), (2,)),
    ((3, 2), (), (2,)),
    ((3, 2), (3,), (3,)),
    ((3,), (3,), (1,)),
    ((3,), (1,), (3,)),
    ((3, 1), (3,), ()),
    ((2, 3, 2), (2,), (2,)),
)
def test_rejects_other_shapes(student, of_X, of_y, of_w):
    """X is (n, d), y is (n,), w is (d,): anything else, columns included, raises ValueError."""
    with raises(ValueError):
        student.logistic_loss_grad(np.ones(of_X), np.ones(of_y), np.ones(of_w))
