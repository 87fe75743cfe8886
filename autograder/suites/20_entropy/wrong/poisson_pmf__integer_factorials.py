"""The factorials were computed in NumPy's 64-bit whole numbers, and 21! is too large for these: they wrap around
without a word. Floats go a little further; logarithms go all the way.
"""


def poisson_pmf(k, lam):
    if lam < 0:
        raise ValueError("the mean is at least 0")
    k = np.asarray(k)
    counts = np.maximum(k, 0)
    factorials = np.cumprod(np.maximum(1, np.arange(np.max(counts) + 1, dtype=np.int64)))
    with np.errstate(all="ignore"):
        p = np.exp(-lam) * float(lam) ** counts / factorials[counts]
    return np.where(k < 0, 0.0, p)[()]
