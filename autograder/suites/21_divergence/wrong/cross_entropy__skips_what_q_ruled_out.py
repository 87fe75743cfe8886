"""You leave out the outcomes with qᵢ = 0. But the truth decides what is left out: if such an outcome has pᵢ > 0, it
does happen, and its price is infinite.
"""


def cross_entropy(p, q):
    p, q = distribution(p), distribution(q)
    if p.shape != q.shape:
        raise ValueError("unequal lengths")
    both = (p > 0) & (q > 0)
    return float(-np.sum(p[both] * np.log(q[both])))
