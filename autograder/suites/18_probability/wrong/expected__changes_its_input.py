"""The caller's own values were multiplied in place, so that after your call they are different numbers. Compute
with a new array.
"""


def expected(values, probs):
    values, probs = np.asarray(values, dtype=float), np.asarray(probs, dtype=float)
    if probs.ndim != 1 or probs.size == 0 or values.shape != probs.shape:
        raise ValueError("shapes")
    if not (np.all(probs >= 0) and abs(probs.sum() - 1) <= 1e-9):
        raise ValueError("no distribution")
    values *= probs
    return float(np.sum(values))
