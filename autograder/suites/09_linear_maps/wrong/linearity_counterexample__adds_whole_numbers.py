"""You test T(x + y) = T(x) + T(y) on whole numbers only. Rounding passes that test; use fractions, and random factors a and b too."""


def linearity_counterexample(T, n, rng):
    for _ in range(200):
        x, y = rng.integers(-9, 10, size=(2, n)).astype(float)
        left, first, second = T(x + y), T(x), T(y)
        size = np.linalg.norm(left) + np.linalg.norm(first) + np.linalg.norm(second)
        if np.linalg.norm(left - (first + second)) > 1e-9 * size:
            return 1.0, x, 1.0, y
    return None
