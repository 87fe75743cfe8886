"""You take the largest miss with its sign. Where the surface bends down it is negative, and your largest one looks
harmless: take its size."""


def linearisation_ratio(f, g, x0, rng, radii=(1e-1, 1e-2, 1e-3, 1e-4)):
    x0, radii = np.array(x0, dtype=float), np.array(radii, dtype=float)
    if not np.all(radii > 0):
        raise ValueError
    height, slopes = f(x0.copy()), np.array(g(x0.copy()), dtype=float)
    steps = [unit(rng.normal(size=len(x0)), 2) for _ in range(200)]
    return np.array([max(f(x0 + r * u) - height - slopes @ (r * u) for u in steps) / r for r in radii])
