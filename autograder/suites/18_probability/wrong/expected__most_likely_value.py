"""This is the most likely value. Expected value is the name of a balance point, to which every value contributes,
in proportion to its probability.
"""


def expected(values, probs):
    values, probs = np.array(values, dtype=float), np.array(probs, dtype=float)
    if probs.ndim != 1 or probs.size == 0 or values.shape != probs.shape:
        raise ValueError("shapes")
    if not (np.all(probs >= 0) and abs(probs.sum() - 1) <= 1e-9):
        raise ValueError("no distribution")
    return float(values[np.argmax(probs)])
