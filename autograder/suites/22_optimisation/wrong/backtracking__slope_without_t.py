"""The fall that you demand does not shrink with the step: a short step is asked for as much as the longest one. The
tangent promises a fall in proportion to t."""


def backtracking(f, g, x, d, c=1e-4):
    g, x, d = (np.array(v, dtype=float) for v in (g, x, d))
    if not (x.ndim == 1 and g.shape == d.shape == x.shape):
        raise ValueError
    slope, height = g @ d, f(x)
    if slope >= 0:
        raise ValueError
    for k in range(41):
        t = 0.5**k
        if f(x + t * d) <= height + c * slope:
            return t
    raise RuntimeError
