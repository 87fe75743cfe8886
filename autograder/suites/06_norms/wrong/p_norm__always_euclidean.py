"""Your answer does not depend on p: it is always the Euclidean length. The taxi (p = 1) and the king (p = ∞) measure
differently from the crow."""


def p_norm(x, p):
    x = np.abs(np.asarray(x, dtype=float))
    if x.ndim != 1 or not p >= 1:
        raise ValueError
    largest = np.max(x)
    if largest == 0:
        return 0.0
    return largest * np.sqrt(np.sum((x / largest) ** 2))
