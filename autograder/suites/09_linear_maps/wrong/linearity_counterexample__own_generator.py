"""You draw from a generator of your own, so the same state of rng can give different answers. All randomness comes from the rng that is passed in."""


def linearity_counterexample(T, n, rng, mine=np.random.default_rng(2024)):
    for _ in range(200):
        a, b = mine.normal(size=2)
        x, y = mine.normal(size=(2, n))
        left, first, second = T(a * x + b * y), a * T(x), b * T(y)
        size = np.linalg.norm(left) + np.linalg.norm(first) + np.linalg.norm(second)
        if np.linalg.norm(left - (first + second)) > 1e-9 * size:
            return a, x, b, y
    return None
