"""An array of shape (n, 1) is measured as if it were a vector. Such arrays come from mistakes elsewhere, and a
silent answer hides them: if x does not have exactly one dimension, say so with a ValueError."""


def p_norm(x, p):
    x = np.abs(np.asarray(x, dtype=float)).ravel()
    if not p >= 1:
        raise ValueError
    largest = np.max(x)
    if largest == 0 or p == np.inf:
        return largest
    return largest * np.sum((x / largest) ** p) ** (1 / p)
