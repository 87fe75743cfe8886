def partial(f, x, i, h=None):
    if np.ndim(x) != 1:
        raise ValueError("no vector")
    entries = [float(a) for a in x]
    if i < 0 or i >= len(entries):
        raise IndexError("no such entry")
    if h is None:
        h = EPS ** (1 / 3) * max(1.0, abs(entries[i]))
    if h == 0:
        raise ValueError("no step")
    values = []
    for side in (h, -h):
        values.append(f(np.array([a + side if j == i else a for j, a in enumerate(entries)])))
    return float(0.5 * (values[0] - values[1]) / h)
