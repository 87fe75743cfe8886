"""You look along the axes only. A function can lie flat on all axes and leave the plane in between: draw
directions at random."""


def linearisation_ratio(f, g, x0, rng, radii=(1e-1, 1e-2, 1e-3, 1e-4)):
    x0, radii = np.array(x0, dtype=float), np.array(radii, dtype=float)
    if not np.all(radii > 0):
        raise ValueError
    height, slopes = f(x0.copy()), np.array(g(x0.copy()), dtype=float)
    steps = [*np.eye(len(x0)), *-np.eye(len(x0))]
    return np.array([max(abs(f(x0 + r * u) - height - slopes @ (r * u)) for u in steps) / r for r in radii])
