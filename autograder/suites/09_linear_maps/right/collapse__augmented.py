def collapse(W1, b1, W2, b2):
    """Writes each layer as one matrix on (x, 1) and multiplies these."""
    W1, b1, W2, b2 = map(np.atleast_1d, (np.asarray(part, dtype=float) for part in (W1, b1, W2, b2)))
    if [W1.ndim, b1.ndim, W2.ndim, b2.ndim] != [2, 1, 2, 1]:
        raise ValueError("dimensions")
    if len(b1) != len(W1) or len(b2) != len(W2) or W2.shape[1] != len(W1):
        raise ValueError("sizes")
    d = W1.shape[1]
    first = np.vstack([np.column_stack([W1, b1]), np.eye(1, d + 1, d)])
    whole = np.column_stack([W2, b2]) @ first
    return [whole[:, :d], whole[:, d]]


def fold_scaling(W, b, mean, scale):
    """Divides the columns."""
    mean, scale = np.asarray(mean, dtype=float), np.asarray(scale, dtype=float)
    if not scale.all():
        raise ValueError("scale")
    raw = np.asarray(W, dtype=float) / scale
    return raw, np.asarray(b, dtype=float) - raw @ mean
