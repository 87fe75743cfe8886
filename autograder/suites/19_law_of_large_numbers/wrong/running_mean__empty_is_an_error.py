"""An empty list raises an exception. It has no averages, so the answer is an empty array."""


def running_mean(x):
    x = np.asarray(x, dtype=float)
    if x.ndim != 1:
        raise ValueError("one dimension, please")
    means = [x[0]]
    for k in range(1, len(x)):
        means.append(means[-1] + (x[k] - means[-1]) / (k + 1))
    return np.array(means)
