"""23 Statistics, exercise bias_variance.

Notation: t is (R,), the estimates of R samples; t̄ is their mean; the answer is (bias, variance, mse).

The exercise fixes how chance is used: sampler(rng), R times, and nothing else. So the suite draws the same samples, and
no verdict here is left to chance. Rounding: six digits are promised, and the suite asks for no more. Where the truth is
zero, 1e-12 of the largest number (squared, for squares) is some ten thousand rounding errors.
"""

import statistics

import numpy as np

from autograder.suite import approx, cases, essential, formula, number, quiet, raises

WAITS = formula("rng.uniform(0, 10, 5)", "rng")
DICE = formula("rng.integers(1, 7, size=3)", "rng")
BELL = formula("rng.normal(-3, 2, size=4)", "rng")
ROWS = formula("rng.normal([5, -1], [1, 2], size=(6, 2))", "rng")
COIN = formula("rng.integers(2, size=1)", "rng")

MEAN, TWICE, LONGEST = formula("np.mean(x)"), formula("2 * np.mean(x)"), formula("np.max(x)")
FIRST, SECOND_COLUMN = formula("x[0]"), formula("x[:, 1].mean()")

GAMES = [
    (TWICE, WAITS, 10, 30, 1),
    (LONGEST, WAITS, 10, 50, 2),
    (MEAN, DICE, 3.5, 7, 3),
    (FIRST, DICE, 2, 12, 4),
    (MEAN, BELL, -3.0, 20, 5),
    (SECOND_COLUMN, ROWS, -1, 9, 6),
    (LONGEST, BELL, 0.5, 2, 7),
]


def generator(seed):
    """A fresh generator."""
    return np.random.default_rng(seed)


def estimates(est, sampler, reps, seed):
    """The estimates of the very samples that the student draws."""
    rng = generator(seed)
    return [float(est(sampler(rng))) for _ in range(reps)]


def three(answer):
    """The answer as three numbers."""
    fits = isinstance(answer, tuple | list) and len(answer) == 3
    assert fits, "a tuple of three numbers (bias, variance, mse) was expected"
    return tuple(number(part) for part in answer)


def size(t, theta):
    """The largest number that takes part."""
    return max(map(abs, [*t, theta]))


@cases(*GAMES)
def test_bias_is_the_mean_minus_the_truth(student, est, sampler, theta, reps, seed):
    """bias = t̄ − θ, for R estimates from R samples, drawn one after the other by sampler(rng)."""
    bias, _, _ = three(student.bias_variance(est, sampler, theta, reps, generator(seed)))
    t = estimates(est, sampler, reps, seed)
    assert bias == approx(statistics.fmean(t) - theta, rel=1e-6, abs=1e-12 * size(t, theta))


@cases(*GAMES)
def test_variance_is_about_the_own_mean(student, est, sampler, theta, reps, seed):
    """variance = (1/R) Σ (tᵣ − t̄)²: about the mean of the estimates, divided by R."""
    _, variance, _ = three(student.bias_variance(est, sampler, theta, reps, generator(seed)))
    t = estimates(est, sampler, reps, seed)
    assert variance == approx(statistics.pvariance(t), rel=1e-6, abs=1e-12 * size(t, theta) ** 2)


@essential
@cases(*GAMES)
def test_error_is_about_the_truth(student, est, sampler, theta, reps, seed):
    """mse = (1/R) Σ (tᵣ − θ)², which is bias² + variance."""
    _, _, mse = three(student.bias_variance(est, sampler, theta, reps, generator(seed)))
    t = estimates(est, sampler, reps, seed)
    assert mse == approx(statistics.pvariance(t, mu=theta), rel=1e-6, abs=1e-12 * size(t, theta) ** 2)


@cases((5, 10.0, 21), (2, 3.0, 22), (9, 40.0, 23))
def test_the_longest_wait_is_too_short(student, n, theta, seed):
    """On Unif(0, θ) the largest of n has the bias −θ/(n + 1) and the mean squared error 2θ²/((n + 1)(n + 2))."""
    sampler = formula(f"rng.uniform(0, {theta}, {n})", "rng")
    bias, variance, mse = three(student.bias_variance(LONGEST, sampler, theta, 400, generator(seed)))
    # 400 samples; with these seeds, which fix the answer, it lies within 15 % of the theory
    assert bias == approx(-theta / (n + 1), rel=0.15)
    assert variance == approx(n * theta**2 / ((n + 1) ** 2 * (n + 2)), rel=0.25)
    assert mse == approx(2 * theta**2 / ((n + 1) * (n + 2)), rel=0.25)


@cases((FIRST, DICE, 2, 31), (MEAN, WAITS, 5, 32), (TWICE, WAITS, 10, 33))
def test_one_sample(student, est, sampler, theta, seed):
    """One sample has the estimate t: bias t − θ, variance 0, mean squared error (t − θ)², and no warning."""
    answer = three(quiet(student.bias_variance, est, sampler, theta, 1, generator(seed)))
    (t,) = estimates(est, sampler, 1, seed)
    assert answer == approx((t - theta, 0.0, (t - theta) ** 2), rel=1e-6, abs=1e-10)


@cases((1e6, 41), (-1e6, 42))
def test_far_from_zero(student, shift, seed):
    """If the truth and the estimates are moved by a million, the three numbers stay the same, to six digits."""
    sampler, theta = formula(f"{shift} + rng.random(3)", "rng"), shift + 0.25
    t = estimates(MEAN, sampler, 60, seed)
    # Each t is known to 1e-10 (the mean may be rounded in several ways); bias and spread are about 0.2.
    true = (statistics.fmean(x - theta for x in t), statistics.pvariance(t), statistics.pvariance(t, mu=theta))
    assert three(student.bias_variance(MEAN, sampler, theta, 60, generator(seed))) == approx(true, rel=1e-6)


@cases((MEAN, WAITS, 5, 0, 51), (FIRST, COIN, 0.5, -1, 52), (LONGEST, DICE, 6, -40, 53))
def test_rejects_no_samples(student, est, sampler, theta, reps, seed):
    """Without a sample there is no estimate: ValueError for R < 1."""
    with raises(ValueError):
        student.bias_variance(est, sampler, theta, reps, generator(seed))
