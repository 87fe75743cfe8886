def partial(f, x, i, h=None):
    x = np.array(x, dtype=float)
    if x.ndim != 1:
        raise ValueError("no vector")
    n = len(x)
    if i not in range(n):
        raise IndexError(i)
    step = EPS ** (1 / 3) * max(1.0, abs(x[i])) if h is None else h
    if step == 0:
        raise ValueError("no step")
    e = np.eye(n)[i]
    return (f(x + step * e) - f(x - step * e)) / (2 * step)
