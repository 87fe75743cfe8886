"""The sum is checked, but (1.5, −0.5) also sums to 1. Each single probability must be at least 0, too."""


def expected(values, probs):
    values, probs = np.array(values, dtype=float), np.array(probs, dtype=float)
    if probs.ndim != 1 or probs.size == 0 or values.shape != probs.shape:
        raise ValueError("shapes")
    if not abs(probs.sum() - 1) <= 1e-9:
        raise ValueError("no distribution")
    return float(values @ probs)
