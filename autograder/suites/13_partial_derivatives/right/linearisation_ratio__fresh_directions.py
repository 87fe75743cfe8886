def linearisation_ratio(f, g, x0, rng, radii=(1e-1, 1e-2, 1e-3, 1e-4)):
    x0 = np.array(x0, dtype=float)
    if any(r <= 0 for r in radii):
        raise ValueError("radius")
    slopes = np.array(g(x0), dtype=float)
    worst = []
    for r in radii:
        largest = 0.0
        for _ in range(300):
            h = rng.standard_normal(len(x0))
            h = h * (float(r) / np.linalg.norm(h))
            largest = max(largest, abs(f(x0 + h) - f(x0) - slopes @ h) / np.linalg.norm(h))
        worst.append(largest)
    return worst
