def linearity_counterexample(T, n, rng):
    """Uniform samples of both signs, more of them, compared entry by entry; the witness is a list of plain numbers."""
    for _ in range(400):
        a, b = (float(c) for c in rng.uniform(-2, 2, size=2))
        x, y = rng.uniform(-3, 3, size=n), rng.uniform(-3, 3, size=n)
        both, apart = np.asarray(T(a * x + b * y)), (a * np.asarray(T(x)), b * np.asarray(T(y)))
        size = sum(float(np.sqrt(np.sum((v / scale) ** 2))) * scale for v in (both, *apart) if (scale := abs(v).max()))
        gap = abs(both - apart[0] - apart[1]).max()
        if gap > 1e-9 * size:
            return [a, x.tolist(), b, y.tolist()]
    return None
