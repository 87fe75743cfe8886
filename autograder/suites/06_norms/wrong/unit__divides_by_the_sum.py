"""For p = 1 you divide by the sum of the entries. With negative entries that is not the 1-norm, and it may even be
0: the norm adds up absolute values."""


def unit(x, p):
    length = p_norm(x, p)
    if length == 0:
        raise ValueError
    x = np.asarray(x, dtype=float)
    with np.errstate(all="ignore"):
        return x / (np.sum(x) if p == 1 else length)
