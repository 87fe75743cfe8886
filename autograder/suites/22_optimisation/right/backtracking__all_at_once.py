def backtracking(f, g, x, d, c=1e-4):
    if np.ndim(x) != 1 or np.shape(g) != np.shape(x) or np.shape(d) != np.shape(x):
        raise ValueError("shapes")
    x, d = np.array(x, dtype=float), np.array(d, dtype=float)
    slope = sum(float(a) * float(b) for a, b in zip(g, d, strict=True))
    if slope >= 0:
        raise ValueError("uphill")
    steps = 2.0 ** -np.arange(41)
    with np.errstate(all="ignore"):
        heights = np.array([f(x + t * d) for t in steps], dtype=float)
    good = np.flatnonzero(heights <= f(x) + c * steps * slope)
    if good.size == 0:
        raise RuntimeError("none")
    return float(steps[good[0]])
