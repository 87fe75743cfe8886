"""Your witness is right but in another order: the docstring promises (a, x, b, y), as the letters stand in T(ax + by)."""


def linearity_counterexample(T, n, rng):
    for _ in range(200):
        a, b = rng.normal(size=2)
        x, y = rng.normal(size=(2, n))
        left, first, second = T(a * x + b * y), a * T(x), b * T(y)
        size = np.linalg.norm(left) + np.linalg.norm(first) + np.linalg.norm(second)
        if np.linalg.norm(left - (first + second)) > 1e-9 * size:
            return a, b, x, y
    return None
