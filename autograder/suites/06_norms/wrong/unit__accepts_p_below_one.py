"""For p < 1 there is no p-norm, hence no unit vector. If you use `p_norm`, the ValueError comes by itself; if you
write the formula once more, check p."""


def unit(x, p):
    x = np.asarray(x, dtype=float)
    largest = np.max(np.abs(x))
    if x.ndim != 1 or largest == 0:
        raise ValueError
    x = x / largest
    with np.errstate(all="ignore"):
        return x / (np.sum(np.abs(x) ** p) ** (1 / np.float64(p)) if p < np.inf else 1)
