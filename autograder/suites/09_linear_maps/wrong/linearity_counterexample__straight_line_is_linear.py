"""Your factors a and b add up to 1. Then every map with a straight graph passes, x ↦ 2x + 1 too, though it moves 0: choose a and b freely."""


def linearity_counterexample(T, n, rng):
    for _ in range(200):
        a = rng.normal()
        b = 1 - a
        x, y = rng.normal(size=(2, n))
        left, first, second = T(a * x + b * y), a * T(x), b * T(y)
        size = np.linalg.norm(left) + np.linalg.norm(first) + np.linalg.norm(second)
        if np.linalg.norm(left - (first + second)) > 1e-9 * size:
            return a, x, b, y
    return None
