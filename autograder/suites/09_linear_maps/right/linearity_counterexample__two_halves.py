def linearity_counterexample(T, n, rng):
    """Both halves of the definition, one after the other."""

    def differ(one, other, size):
        return np.linalg.norm(one - other) > 2e-9 * size

    for _ in range(200):
        a = rng.normal()
        x, y = rng.normal(size=(2, n))
        if differ(T(a * x), a * T(x), np.linalg.norm(a * T(x)) + np.linalg.norm(T(a * x))):
            return a, x, 0, np.zeros(n)
        left, right = T(x + y), T(x) + T(y)
        if differ(left, right, np.linalg.norm(left) + np.linalg.norm(T(x)) + np.linalg.norm(T(y))):
            return 1, x, 1, y
    return None
