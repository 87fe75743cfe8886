"""Works with the errors t - theta throughout, and returns a list-like triple of NumPy numbers."""


def bias_variance(est, sampler, theta, reps, rng):
    if reps < 1:
        raise ValueError("no samples")
    errors = np.empty(reps)
    for r in range(reps):
        errors[r] = est(sampler(rng)) - theta
    bias = errors.mean()
    return bias, ((errors - bias) ** 2).mean(), (errors @ errors) / reps
