"""You add up the rows and do not divide by their number. A sum grows with the batch, so the step would, too; the mean is
an estimate of the full gradient whatever the size.
"""


def minibatch_grad(gi, idx):
    gi, idx = np.asarray(gi, dtype=float), np.asarray(idx)
    if gi.ndim != 2 or idx.ndim != 1 or idx.size == 0 or np.any(idx < 0) or np.any(idx >= len(gi)):
        raise ValueError("no batch")
    return gi[idx].sum(axis=0)
