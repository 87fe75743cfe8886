"""You clip x to keep the exponential in bounds. Then σ is constant out there: it never falls below the value at the clip, and the digits of the tail are gone. There is a formula that needs no clip."""


def sigmoid(x):
    x = np.clip(np.asarray(x, dtype=float), -30, 30)
    return 1 / (1 + np.exp(-x))
