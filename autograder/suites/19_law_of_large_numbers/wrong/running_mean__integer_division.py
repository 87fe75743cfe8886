"""For whole numbers your averages are rounded to whole numbers. The mean of 1 and 2 is 1.5: make the result float."""


def running_mean(x):
    x = np.asarray(x)
    if x.ndim != 1:
        raise ValueError("one dimension, please")
    if x.dtype.kind in "iu":
        return np.cumsum(x.astype(object)) // np.arange(1, len(x) + 1).astype(object)
    return np.cumsum(x) / np.arange(1, len(x) + 1)
