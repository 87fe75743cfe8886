"""All probabilities positive."""


def match_counterexample(n):
    if not n >= 2:
        raise ValueError("no witness")
    p = np.arange(1.0, n + 1)
    r, q = np.full(n, 1e-6), np.full(n, 0.04 / n)
    r[-1], q[-1] = 1 - 1e-6 * (n - 1), 1 - 0.04 * (n - 1) / n
    return p / p.sum(), r, q
