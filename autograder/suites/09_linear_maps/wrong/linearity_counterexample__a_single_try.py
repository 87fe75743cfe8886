"""You try once. A single random combination may look innocent by luck, as it often does for ReLU: try at least 200 times."""


def linearity_counterexample(T, n, rng):
    a, b = rng.normal(size=2)
    x, y = rng.normal(size=(2, n))
    left, first, second = T(a * x + b * y), a * T(x), b * T(y)
    size = np.linalg.norm(left) + np.linalg.norm(first) + np.linalg.norm(second)
    if np.linalg.norm(left - (first + second)) > 1e-9 * size:
        return a, x, b, y
    return None
