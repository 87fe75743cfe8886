"""The sign of the bias is turned round: an estimator that is too small on average has a negative bias. It is the mean
estimate minus the truth.
"""


def bias_variance(est, sampler, theta, reps, rng):
    if reps < 1:
        raise ValueError("at least one sample is needed")
    t = np.array([est(sampler(rng)) for _ in range(reps)], dtype=float)
    return float(np.mean(theta - t)), float(np.var(t)), float(np.mean((t - theta) ** 2))
