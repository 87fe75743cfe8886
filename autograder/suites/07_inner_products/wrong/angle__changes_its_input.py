"""`x /= …` writes into the caller's array. Work with a new array, such as the one that `unit` returns."""


def angle(x, y):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    lengths = p_norm(x, 2), p_norm(y, 2)
    if x.shape != y.shape or 0 in lengths:
        raise ValueError
    x /= lengths[0]
    y /= lengths[1]
    return float(np.arccos(np.clip(x @ y, -1, 1)))
