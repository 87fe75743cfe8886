"""You take columns and vectors of different lengths as they come, and NumPy stretches them until they fit. Refuse
everything but three vectors of one shape."""


def backtracking(f, g, x, d, c=1e-4):
    g, x, d = (np.array(v, dtype=float) for v in (g, x, d))
    slope, height = np.sum(g * d), f(x)
    if slope >= 0:
        raise ValueError
    for k in range(41):
        t = 0.5**k
        if f(x + t * d) <= height + c * t * slope:
            return t
    raise RuntimeError
