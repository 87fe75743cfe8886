"""Pairs of corners and edge points are tried until one works."""


def triangle_counterexample(p):
    if not 0.0 < p < 1.0:
        raise ValueError

    def N(x):
        return (abs(x[0]) ** p + abs(x[1]) ** p) ** (1 / p)

    rng = np.random.default_rng(0)
    while True:
        x, y = rng.integers(-2, 3, size=(2, 2)).tolist()
        whole = N([x[0] + y[0], x[1] + y[1]])
        if whole > (1 + 1e-6) * (N(x) + N(y)):
            return x, y
