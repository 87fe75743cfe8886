"""Plain sums; the error from the other two by the theorem."""


def bias_variance(est, sampler, theta, reps, rng):
    if reps < 1:
        raise ValueError("no samples")
    samples = [sampler(rng) for _ in range(reps)]
    t = [est(x) for x in samples]
    mean = sum(t) / reps
    variance = sum((x - mean) ** 2 for x in t) / reps
    return mean - theta, variance, (mean - theta) ** 2 + variance
