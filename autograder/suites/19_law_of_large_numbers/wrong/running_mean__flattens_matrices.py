"""A matrix, such as an array of shape (n, 1), is silently flattened. The docstring promises a ValueError."""


def running_mean(x):
    x = np.asarray(x, dtype=float).ravel()
    return np.cumsum(x) / np.arange(1, len(x) + 1)
