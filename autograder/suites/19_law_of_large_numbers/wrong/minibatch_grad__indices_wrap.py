"""A negative index silently takes a row from the end, and a large one raises an IndexError. The docstring promises a
ValueError for both.
"""


def minibatch_grad(gi, idx):
    gi, idx = np.asarray(gi, dtype=float), np.asarray(idx)
    if gi.ndim != 2 or idx.ndim != 1 or idx.size == 0:
        raise ValueError("no batch")
    return gi[idx].mean(axis=0)
