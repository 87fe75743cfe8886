"""The sum of the first k numbers is divided by k − 1, so the averages are off by one and the first one divides by 0.
How many numbers are in the first sum?
"""


def running_mean(x):
    x = np.asarray(x, dtype=float)
    if x.ndim != 1:
        raise ValueError("one dimension, please")
    with np.errstate(all="ignore"):
        return np.cumsum(x) / np.arange(len(x))
