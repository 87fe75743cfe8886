"""Scale by the largest entry first, then divide one entry after the other."""


def unit(x, p):
    x = [float(entry) for entry in np.array(x)] if np.ndim(x) == 1 else None
    if x is None or p < 1 or not any(x):
        raise ValueError("a vector with a direction and p >= 1 are needed")
    largest = max(abs(entry) for entry in x)
    x = [entry / largest for entry in x]
    length = 1.0 if p == np.inf else sum(abs(entry) ** p for entry in x) ** (1 / p)
    return np.array([entry / length for entry in x])
