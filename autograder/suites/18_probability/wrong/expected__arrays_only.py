"""Plain lists fail here: Python's lists cannot be multiplied entry by entry. Turn both inputs into arrays first."""


def expected(values, probs):
    if probs.ndim != 1 or probs.size == 0 or values.shape != probs.shape:
        raise ValueError("shapes")
    if not (np.all(probs >= 0) and abs(probs.sum() - 1) <= 1e-9):
        raise ValueError("no distribution")
    return float(np.sum(values * probs))
