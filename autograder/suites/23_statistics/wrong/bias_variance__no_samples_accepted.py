"""Without any sample there is nothing to average, and your function returns something all the same. For less than one
repetition the docstring promises a ValueError.
"""


def bias_variance(est, sampler, theta, reps, rng):
    t = np.array([est(sampler(rng)) for _ in range(reps)] or [theta], dtype=float)
    return float(np.mean(t - theta)), float(np.var(t)), float(np.mean((t - theta) ** 2))
