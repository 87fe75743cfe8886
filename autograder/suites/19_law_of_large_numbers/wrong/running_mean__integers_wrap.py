"""The sum is taken in NumPy's whole numbers, which wrap round when it becomes too large. Turn the numbers into floats
before you add them up.
"""


def running_mean(x):
    x = np.asarray(x)
    if x.ndim != 1:
        raise ValueError("one dimension, please")
    return np.cumsum(x) / np.arange(1, len(x) + 1)
