"""You take one root of the product of the two squared lengths. For long vectors that product does not fit into a
float, for short ones it vanishes; take the roots before you multiply."""


def angle(x, y):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if not (np.any(x) and np.any(y)):
        raise ValueError
    with np.errstate(all="ignore"):
        cosine = inner(x, y) / np.sqrt(np.float64(inner(x, x)) * inner(y, y))
    return float(np.arccos(np.clip(cosine, -1, 1)))
