"""The mean moves towards each new number by a k-th of the difference."""


def running_mean(x):
    x = np.asarray(x, dtype=float)
    if x.ndim != 1:
        raise ValueError("not a list of numbers")
    m, means = 0.0, np.empty(len(x))
    for k, a in enumerate(x.tolist(), start=1):
        m += a / k - m / k
        means[k - 1] = m
    return means
