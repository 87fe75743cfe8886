"""You compare the first entry of the two sides only. The others may break linearity as well: use the length of the whole difference."""


def linearity_counterexample(T, n, rng):
    for _ in range(200):
        a, b = rng.normal(size=2)
        x, y = rng.normal(size=(2, n))
        left, first, second = T(a * x + b * y), a * T(x), b * T(y)
        size = np.linalg.norm(left) + np.linalg.norm(first) + np.linalg.norm(second)
        if abs(left[0] - (first[0] + second[0])) > 1e-9 * size:
            return a, x, b, y
    return None
