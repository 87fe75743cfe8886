"""The mean squared error is made of *squares*: the bias, a length, has to be squared before a variance is added to it.
Check it with the numbers by hand: bias 1 hides the mistake, a bias of 2 does not.
"""


def bias_variance(est, sampler, theta, reps, rng):
    if reps < 1:
        raise ValueError("at least one sample is needed")
    t = np.array([est(sampler(rng)) for _ in range(reps)], dtype=float)
    bias, variance = np.mean(t - theta), np.var(t)
    return float(bias), float(variance), float(bias + variance)
