"""Entry k averages the numbers *before* the k-th one and leaves out the k-th itself. The first average is the first
number.
"""


def running_mean(x):
    x = np.asarray(x, dtype=float)
    if x.ndim != 1:
        raise ValueError("one dimension, please")
    before = np.concatenate([[0.0], np.cumsum(x)[:-1]]) if len(x) else x
    return before / np.maximum(np.arange(len(x)), 1)
