"""The mean was subtracted from the caller's own array, which holds other numbers after your call. Compute with a
new array.
"""


def variance(v, p):
    mu = expected(v, p)
    v, p = np.asarray(v, dtype=float), np.asarray(p, dtype=float)
    v -= mu
    return float(p @ v**2)
