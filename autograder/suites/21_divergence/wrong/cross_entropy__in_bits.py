"""These are bits. From this notebook on everything is in nats, so the logarithm is the natural one: a fair coin costs
ln 2 = 0.693 nats.
"""


def cross_entropy(p, q):
    p, q = distribution(p), distribution(q)
    if p.shape != q.shape:
        raise ValueError("unequal lengths")
    p, q = p[p > 0], q[p > 0]
    if np.any(q == 0):
        return np.inf
    return float(-np.sum(p * np.log2(q)))
