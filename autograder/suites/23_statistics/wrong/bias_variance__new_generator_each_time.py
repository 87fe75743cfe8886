"""Each sample is drawn by a new generator of your own, not by the rng that you were given. Hand that rng to the sampler,
each time: it moves on by itself, so the next sample is another one.
"""


def bias_variance(est, sampler, theta, reps, rng):
    if reps < 1:
        raise ValueError("at least one sample is needed")
    t = np.array([est(sampler(np.random.default_rng(r))) for r in range(reps)], dtype=float)
    return float(np.mean(t - theta)), float(np.var(t)), float(np.mean((t - theta) ** 2))
