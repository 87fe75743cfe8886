"""You compare two predictions of the same truth, and there the perfect one is always the cheaper one (Gibbs'
inequality). Take two different truths.
"""


def match_counterexample(n):
    if n < 2:
        raise ValueError("no witness")
    p, q = np.full(n, 1 / n), np.zeros(n)
    q[:2] = 0.9, 0.1
    q = (p + q) / 2
    return p, p, q
