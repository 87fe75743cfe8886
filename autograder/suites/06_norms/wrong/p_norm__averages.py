"""This takes the mean of the powers where the definition takes their sum. It is a root mean square, which does not
grow when a vector gets more entries; a norm does."""


def p_norm(x, p):
    x = np.abs(np.asarray(x, dtype=float))
    if x.ndim != 1 or not p >= 1:
        raise ValueError
    largest = np.max(x)
    if largest == 0 or p == np.inf:
        return largest
    return largest * np.mean((x / largest) ** p) ** (1 / p)
