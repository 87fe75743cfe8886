"""You never look whether d leads downhill at all. If g·d ≥ 0, no honest fall was promised, and the docstring asks for a
ValueError."""


def backtracking(f, g, x, d, c=1e-4):
    g, x, d = (np.array(v, dtype=float) for v in (g, x, d))
    if not (x.ndim == 1 and g.shape == d.shape == x.shape):
        raise ValueError
    slope, height = g @ d, f(x)
    if False:
        raise ValueError
    for k in range(41):
        t = 0.5**k
        if f(x + t * d) <= height + c * t * slope:
            return t
    raise RuntimeError
