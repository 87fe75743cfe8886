"""Your comparison with 1 is too generous: np.isclose tolerates a difference of 1e-5 if it is not told otherwise.
The docstring promises 1e-9.
"""


def expected(values, probs):
    values, probs = np.array(values, dtype=float), np.array(probs, dtype=float)
    if probs.ndim != 1 or probs.size == 0 or values.shape != probs.shape:
        raise ValueError("shapes")
    if not (np.all(probs >= 0) and np.isclose(probs.sum(), 1)):
        raise ValueError("no distribution")
    return float(values @ probs)
