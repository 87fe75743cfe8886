def linearisation_ratio(f, g, x0, rng, radii=(1e-1, 1e-2, 1e-3, 1e-4)):
    x0, radii = np.array(x0, dtype=float), np.array(radii, dtype=float)
    if radii.min() <= 0:
        raise ValueError("radius")
    T = tangent_plane(f, g, x0)
    U = rng.normal(size=(200, x0.size))
    U /= np.linalg.norm(U, axis=1, keepdims=True)

    def ratio(r):
        X = x0 + r * U
        return np.max(np.abs(np.array([f(p) for p in X]) - T(X))) / r

    return np.array([ratio(r) for r in radii])
