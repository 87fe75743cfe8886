"""You go on only while f is too large, and nan is never too large, so a step to a place where f cannot be computed is
accepted. Ask whether the condition holds, not whether it fails."""


def backtracking(f, g, x, d, c=1e-4):
    g, x, d = (np.array(v, dtype=float) for v in (g, x, d))
    if not (x.ndim == 1 and g.shape == d.shape == x.shape):
        raise ValueError
    slope, height = g @ d, f(x)
    if slope >= 0:
        raise ValueError
    for k in range(41):
        t = 0.5**k
        if not f(x + t * d) > height + c * t * slope:
            return t
    raise RuntimeError
