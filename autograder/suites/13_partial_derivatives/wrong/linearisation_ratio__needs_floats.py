"""You hand x0 to f and g as it came. They want arrays of floats, and x0 may be a list or hold whole numbers."""


def linearisation_ratio(f, g, x0, rng, radii=(1e-1, 1e-2, 1e-3, 1e-4)):
    if not np.all(np.array(radii) > 0):
        raise ValueError
    height, slopes = f(x0), np.array(g(x0), dtype=float)
    steps = [unit(rng.normal(size=len(x0)), 2) for _ in range(200)]
    return np.array([max(abs(f(x0 + r * u) - height - slopes @ (r * u)) for u in steps) / r for r in radii])
