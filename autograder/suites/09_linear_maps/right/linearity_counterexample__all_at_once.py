def linearity_counterexample(T, n, rng):
    """Draws all tries first and returns the witness with the widest gap."""
    tries = rng.normal(size=(300, 2 + 2 * n))
    best, widest = None, 1e-9
    for row in tries:
        a, b, x, y = row[0], row[1], row[2 : 2 + n], row[2 + n :]
        parts = T(a * x + b * y), a * T(x), b * T(y)
        size = sum(np.linalg.norm(part) for part in parts)
        gap = np.linalg.norm(parts[0] - (parts[1] + parts[2]))
        if size > 0 and gap > widest * size:
            best, widest = (a, x, b, y), gap / size
    return best
