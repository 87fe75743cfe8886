"""The squares are added up array by array."""


def clip_global(grads, c):
    if c <= 0:
        raise ValueError
    total = 0.0
    for g in grads:
        total += np.sum(np.array(g, dtype=float) ** 2)
    size = np.sqrt(total)
    factor = c / size if size > c else 1.0
    return [np.array(g) * factor for g in grads]
