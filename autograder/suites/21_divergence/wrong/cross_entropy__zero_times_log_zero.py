"""Where both pᵢ and qᵢ are 0, NumPy computes 0 · ln 0 = 0 · (−∞) = nan, and one nan spoils the whole sum. Leave the
outcomes with pᵢ = 0 out before you take logarithms.
"""


def cross_entropy(p, q):
    p, q = distribution(p), distribution(q)
    if p.shape != q.shape:
        raise ValueError("unequal lengths")
    return float(-np.sum(p * np.log(q)))
