"""For an outcome with pᵢ = 0 NumPy computes 0 · ln 0 = nan, and one nan spoils the whole sum. What never happens
costs nothing: leave it out.
"""


def kl(p, q):
    p, q = distribution(p), distribution(q)
    if p.shape != q.shape:
        raise ValueError("unequal lengths")
    return float(np.sum(p * np.log(p / q)))
