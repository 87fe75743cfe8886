"""Your variance is measured from the true value. That is the mean squared error, which contains the bias already. The
variance asks how much the estimates scatter about their own mean, wherever it lies.
"""


def bias_variance(est, sampler, theta, reps, rng):
    if reps < 1:
        raise ValueError("at least one sample is needed")
    t = np.array([est(sampler(rng)) for _ in range(reps)], dtype=float)
    bias, variance = np.mean(t - theta), np.mean((t - theta) ** 2)
    return float(bias), float(variance), float(variance)
