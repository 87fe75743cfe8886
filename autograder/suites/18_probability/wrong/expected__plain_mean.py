"""This is the plain mean of the values, as if all of them were equally likely. A likely value must weigh more than
an unlikely one.
"""


def expected(values, probs):
    values, probs = np.array(values, dtype=float), np.array(probs, dtype=float)
    if probs.ndim != 1 or probs.size == 0 or values.shape != probs.shape:
        raise ValueError("shapes")
    if not (np.all(probs >= 0) and abs(probs.sum() - 1) <= 1e-9):
        raise ValueError("no distribution")
    return float(np.mean(values))
