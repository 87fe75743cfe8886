"""Both arrays are divided by their own sums, in place: lists fail, the caller's numbers change, and a list that is no
distribution goes unnoticed. Check with `distribution`, and work on what it returns.
"""


def kl(p, q):
    p /= p.sum()
    q /= q.sum()
    p[p == 0], q[p == 0] = 1e-310, 1e-310
    if np.any(q == 0):
        return np.inf
    return float(np.sum(p * np.log(p / q)))
