"""Your directions turn in the plane of the first two entries only. A point has n entries, and all of them must move:
draw n standard normal numbers."""


def linearisation_ratio(f, g, x0, rng, radii=(1e-1, 1e-2, 1e-3, 1e-4)):
    x0, radii = np.array(x0, dtype=float), np.array(radii, dtype=float)
    if not np.all(radii > 0):
        raise ValueError
    height, slopes = f(x0.copy()), np.array(g(x0.copy()), dtype=float)
    flat_steps = [unit(rng.normal(size=min(2, len(x0))), 2) for _ in range(200)]
    steps = [np.append(u, np.zeros(len(x0) - len(u))) for u in flat_steps]
    return np.array([max(abs(f(x0 + r * u) - height - slopes @ (r * u)) for u in steps) / r for r in radii])
