"""Logarithms are taken where they exist, and are −∞ elsewhere; the product is taken where p is positive."""


def cross_entropy(p, q):
    p, q = distribution(p), distribution(q)
    if p.size != q.size:
        raise ValueError("unequal lengths")
    logs = np.full(q.shape, -np.inf)
    np.log(q, out=logs, where=q > 0)
    return np.float64(-np.multiply(p, logs, out=np.zeros(p.shape), where=p > 0).sum())
