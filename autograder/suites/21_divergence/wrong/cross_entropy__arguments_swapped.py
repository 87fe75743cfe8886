"""The two distributions have changed places. The truth p says how often each price is paid; the price itself,
ln(1/qᵢ), comes from the prediction q.
"""


def cross_entropy(p, q):
    p, q = distribution(p), distribution(q)
    if p.shape != q.shape:
        raise ValueError("unequal lengths")
    p, q = q[q > 0], p[q > 0]
    if np.any(q == 0):
        return np.inf
    return float(-np.sum(p * np.log(q)))
