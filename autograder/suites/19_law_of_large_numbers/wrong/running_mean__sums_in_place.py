"""The sums overwrite the caller's numbers. Let the result be a new array."""


def running_mean(x):
    x = np.asarray(x, dtype=float)
    if x.ndim != 1:
        raise ValueError("one dimension, please")
    np.cumsum(x, out=x)
    x /= np.arange(1, len(x) + 1)
    return x
