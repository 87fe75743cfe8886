"""For whole-number gradients the mean is cut down to whole numbers. Make the gradients float first."""


def minibatch_grad(gi, idx):
    kind = np.asarray(gi).dtype
    gi, idx = np.asarray(gi, dtype=float), np.asarray(idx)
    if gi.ndim != 2 or idx.ndim != 1 or idx.size == 0 or np.any(idx < 0) or np.any(idx >= len(gi)):
        raise ValueError("no batch")
    return gi[idx].mean(axis=0).astype(kind)
