"""For p = ∞ the general formula ends with something to the power 1/∞ = 0, which is 1 for every vector. The test p ≥
1 is true for ∞ as well, so ∞ needs its own case before the formula."""


def p_norm(x, p):
    x = np.abs(np.asarray(x, dtype=float))
    if x.ndim != 1 or not p >= 1:
        raise ValueError
    largest = np.max(x)
    if largest == 0:
        return 0.0
    with np.errstate(over="ignore"):
        return largest * np.sum((x / largest) ** p) ** (1 / p) if p < np.inf else np.sum(x**p) ** (1 / p)
