"""You compare the two sides exactly. Rounding makes them differ a little for honest linear maps as well: allow for it, relative to their size."""


def linearity_counterexample(T, n, rng):
    for _ in range(200):
        a, b = rng.normal(size=2)
        x, y = rng.normal(size=(2, n))
        if np.any(T(a * x + b * y) != a * T(x) + b * T(y)):
            return a, x, b, y
    return None
