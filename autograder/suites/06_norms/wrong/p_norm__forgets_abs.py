"""The absolute value is missing: (-3)³ is -27, and negative powers cancel positive ones. A norm adds up sizes, so
take |xᵢ| before the power."""


def p_norm(x, p):
    x = np.asarray(x, dtype=float)
    if x.ndim != 1 or not p >= 1:
        raise ValueError
    largest = np.max(np.abs(x))
    if largest == 0 or p == np.inf:
        return largest
    with np.errstate(invalid="ignore"):
        return largest * np.sum((x / largest) ** p) ** (1 / p)
