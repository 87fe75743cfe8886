"""You leave out entries that are small beside the largest one. Each adds a little, and with p = 1 that shows up within
nine digits: let every entry count."""


def p_norm(x, p):
    x = np.abs(np.asarray(x, dtype=float))
    if x.ndim != 1 or not p >= 1:
        raise ValueError
    largest = np.max(x)
    if largest == 0 or p == np.inf:
        return largest
    shares = x / largest
    return largest * np.sum(shares[shares > 1e-8] ** p) ** (1 / p)
