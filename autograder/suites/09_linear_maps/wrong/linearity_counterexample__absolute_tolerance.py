"""You compare the difference with a fixed small number. A map with huge values looks guilty by rounding alone, and one with tiny values never does: compare with the size of the two sides."""


def linearity_counterexample(T, n, rng):
    for _ in range(200):
        a, b = rng.normal(size=2)
        x, y = rng.normal(size=(2, n))
        if np.linalg.norm(T(a * x + b * y) - (a * T(x) + b * T(y))) > 1e-9:
            return a, x, b, y
    return None
