def collapse(W1, b1, W2, b2):
    """Runs the two layers on 0 and on the basis, and reads the one layer off."""
    W1, b1, W2, b2 = (np.array(part, dtype=float) for part in (W1, b1, W2, b2))
    if W1.ndim != 2 or W2.ndim != 2 or W1.shape[0] != W2.shape[1]:
        raise ValueError("weights")
    if b1.shape != (W1.shape[0],) or b2.shape != (W2.shape[0],):
        raise ValueError("biases")

    def both(x):
        return W2 @ (W1 @ x + b1) + b2

    b = both(np.zeros(W1.shape[1]))
    return np.column_stack([both(e) - b for e in np.eye(W1.shape[1])]), b


def fold_scaling(W, b, mean, scale):
    """Directly, feature by feature, returned as lists."""
    if any(s == 0 for s in scale):
        raise ValueError("scale")
    W = [[w / s for w, s in zip(row, scale, strict=True)] for row in np.asarray(W, dtype=float)]
    shift = [sum(w * m for w, m in zip(row, mean, strict=True)) for row in W]
    return W, [float(value) - s for value, s in zip(b, shift, strict=True)]
