"""The logarithms are subtracted before they are weighed."""


def kl(p, q):
    p, q = distribution(p), distribution(q)
    if p.shape != q.shape:
        raise ValueError("unequal lengths")
    with np.errstate(divide="ignore"):
        return np.sum(p[p > 0] * (np.log(p[p > 0]) - np.log(q[p > 0])))
