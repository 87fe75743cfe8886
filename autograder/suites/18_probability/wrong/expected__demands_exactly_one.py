"""Ten probabilities of 0.1 sum to 0.9999999999999999 in floats, and were refused. Compare sums of floats with a
tolerance, here 1e-9.
"""


def expected(values, probs):
    values, probs = np.array(values, dtype=float), np.array(probs, dtype=float)
    if probs.ndim != 1 or probs.size == 0 or values.shape != probs.shape:
        raise ValueError("shapes")
    if not (np.all(probs >= 0) and sum(probs.tolist()) == 1):
        raise ValueError("no distribution")
    return float(values @ probs)
