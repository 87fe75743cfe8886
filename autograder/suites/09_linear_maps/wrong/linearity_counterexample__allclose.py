"""np.allclose forgives differences below 1e-8, and of one part in 100 000. A small constant or a map with tiny values slips through: use the tolerance of the docstring."""


def linearity_counterexample(T, n, rng):
    for _ in range(200):
        a, b = rng.normal(size=2)
        x, y = rng.normal(size=(2, n))
        if not np.allclose(T(a * x + b * y), a * T(x) + b * T(y)):
            return a, x, b, y
    return None
