"""You divide by the size of the two sides, and for the zero map that is 0/0. Multiply the tolerance by the size instead."""


def linearity_counterexample(T, n, rng):
    for _ in range(200):
        a, b = rng.normal(size=2)
        x, y = rng.normal(size=(2, n))
        left, first, second = T(a * x + b * y), a * T(x), b * T(y)
        size = np.linalg.norm(left) + np.linalg.norm(first) + np.linalg.norm(second)
        if np.linalg.norm(left - (first + second)) / size > 1e-9:
            return a, x, b, y
    return None
