"""You made every term positive. Single terms may well be negative, where the prediction is too high; only their sum
is never below zero.
"""


def kl(p, q):
    p, q = distribution(p), distribution(q)
    if p.shape != q.shape:
        raise ValueError("unequal lengths")
    p, q = p[p > 0], q[p > 0]
    if np.any(q == 0):
        return np.inf
    return float(np.sum(np.abs(p * np.log(p / q))))
