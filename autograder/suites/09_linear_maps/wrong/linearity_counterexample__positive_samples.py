"""All your numbers are positive. ReLU and the absolute value look linear there: draw numbers of both signs."""


def linearity_counterexample(T, n, rng):
    for _ in range(200):
        a, b = rng.random(size=2)
        x, y = rng.random(size=(2, n))
        left, first, second = T(a * x + b * y), a * T(x), b * T(y)
        size = np.linalg.norm(left) + np.linalg.norm(first) + np.linalg.norm(second)
        if np.linalg.norm(left - (first + second)) > 1e-9 * size:
            return a, x, b, y
    return None
