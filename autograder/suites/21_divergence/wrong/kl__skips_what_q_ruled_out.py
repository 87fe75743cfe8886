"""You leave out the outcomes with qᵢ = 0. If such an outcome has pᵢ > 0 it does happen, and the divergence is
infinite.
"""


def kl(p, q):
    p, q = distribution(p), distribution(q)
    if p.shape != q.shape:
        raise ValueError("unequal lengths")
    both = (p > 0) & (q > 0)
    return float(np.sum(p[both] * np.log(p[both] / q[both])))
