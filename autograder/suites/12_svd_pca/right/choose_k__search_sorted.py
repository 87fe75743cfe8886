"""A binary search among the shares; a NumPy integer."""


def choose_k(s, frac):
    s = np.asarray(s, dtype=np.float64)
    if s.size == 0 or s[0] <= 0 or not (frac > 0 and frac <= 1):
        raise ValueError("s or frac does not fit")
    share = np.cumsum(np.square(s / s[0]))
    return np.searchsorted(share / share[-1], frac - 1e-12, side="left") + 1
