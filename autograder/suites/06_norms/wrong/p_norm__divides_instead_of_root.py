"""In Python `s ** 1 / p` means (s ** 1) / p: the power is taken before the division. The exponent needs parentheses."""


def p_norm(x, p):
    x = np.abs(np.asarray(x, dtype=float))
    if x.ndim != 1 or not p >= 1:
        raise ValueError
    if p == np.inf:
        return np.max(x)
    with np.errstate(over="ignore"):
        return np.sum(x**p) ** 1 / p
