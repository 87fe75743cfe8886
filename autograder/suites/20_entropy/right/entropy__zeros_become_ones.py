"""log 1 = 0, in a copy; its own checks."""


def entropy(p, base=2):
    p = np.array(p, dtype=float)
    if p.ndim != 1 or len(p) == 0 or np.any(np.isnan(p)) or p.min() < 0 or not abs(p.sum() - 1) <= 1e-9:
        raise ValueError("no distribution")
    if base <= 1:
        raise ValueError("no base")
    safe = np.where(p == 0, 1.0, p)
    return float(np.sum(p * -np.log(safe)) / np.log(base) + 0.0)
