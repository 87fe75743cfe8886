"""You demand strictly more than Armijo does. The condition has a ≤: equality is enough."""


def backtracking(f, g, x, d, c=1e-4):
    g, x, d = (np.array(v, dtype=float) for v in (g, x, d))
    if not (x.ndim == 1 and g.shape == d.shape == x.shape):
        raise ValueError
    slope, height = g @ d, f(x)
    if slope >= 0:
        raise ValueError
    for k in range(41):
        t = 0.5**k
        if f(x + t * d) < height + c * t * slope:
            return t
    raise RuntimeError
