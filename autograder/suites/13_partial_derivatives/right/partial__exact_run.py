def partial(f, x, i, h=None):
    x = np.array(x, dtype=float)
    if x.ndim != 1:
        raise ValueError("no vector")
    if not 0 <= i < x.size:
        raise IndexError("no such entry")
    if h is None:
        h = EPS ** (1 / 3) * max(1, abs(x[i]))
    if not h:
        raise ValueError("no step")
    there, back = x.copy(), x.copy()
    there[i] += h
    back[i] -= h
    run = there[i] - back[i]
    return (f(there) - f(back)) / run
