"""Numbers between -1 and 1 fill a cube, and a cube reaches further towards its corners than along the axes, so some
directions come more often than others. Standard normal numbers prefer none."""


def linearisation_ratio(f, g, x0, rng, radii=(1e-1, 1e-2, 1e-3, 1e-4)):
    x0, radii = np.array(x0, dtype=float), np.array(radii, dtype=float)
    if not np.all(radii > 0):
        raise ValueError
    height, slopes = f(x0.copy()), np.array(g(x0.copy()), dtype=float)
    steps = [unit(rng.uniform(-1, 1, size=len(x0)), 2) for _ in range(200)]
    return np.array([max(abs(f(x0 + r * u) - height - slopes @ (r * u)) for u in steps) / r for r in radii])
