"""You test T(ax) = aT(x) and never add two vectors. Some maps scale perfectly and are not linear: the definition has a second half."""


def linearity_counterexample(T, n, rng):
    for _ in range(200):
        a = rng.normal()
        x = rng.normal(size=n)
        left, right = T(a * x), a * T(x)
        if np.linalg.norm(left - right) > 1e-9 * (np.linalg.norm(left) + np.linalg.norm(right)):
            return a, x, 0.0, np.zeros(n)
    return None
