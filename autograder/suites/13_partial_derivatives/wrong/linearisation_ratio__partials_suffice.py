"""You compare the slopes with the partial derivatives and stop there. Having the right partial derivatives does not
make a plane tangent: measure the miss itself, in all directions."""


def linearisation_ratio(f, g, x0, rng, radii=(1e-1, 1e-2, 1e-3, 1e-4)):
    x0, radii = np.array(x0, dtype=float), np.array(radii, dtype=float)
    if not np.all(radii > 0):
        raise ValueError
    slopes = np.array(g(x0.copy()), dtype=float)
    return np.array([max(abs(partial(f, x0, i, r) - slopes[i]) for i in range(len(x0))) for r in radii])
