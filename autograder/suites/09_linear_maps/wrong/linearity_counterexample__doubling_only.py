"""You test T(2x) = 2T(x) only. ReLU, the maximum and sorting pass it: use factors of both signs, and add different vectors."""


def linearity_counterexample(T, n, rng):
    for _ in range(200):
        x = rng.normal(size=n)
        left, right = T(2 * x), 2 * T(x)
        if np.linalg.norm(left - right) > 1e-9 * (np.linalg.norm(left) + np.linalg.norm(right)):
            return 1.0, x, 1.0, x
    return None
