"""Only one sample is drawn, and the estimator judges the same one again and again: of course it does not vary. Bias and
variance are about what happens when the whole experiment is repeated, each time with a new sample.
"""


def bias_variance(est, sampler, theta, reps, rng):
    if reps < 1:
        raise ValueError("at least one sample is needed")
    x = sampler(rng)
    t = np.array([est(x) for _ in range(reps)], dtype=float)
    return float(np.mean(t - theta)), float(np.var(t)), float(np.mean((t - theta) ** 2))
