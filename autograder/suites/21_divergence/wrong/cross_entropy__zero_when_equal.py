"""Your answer is zero whenever the prediction matches the truth: what it measures is the price of the error alone. A
perfect prediction still pays the entropy of the truth, ln 2 for a fair coin.
"""


def cross_entropy(p, q):
    p, q = distribution(p), distribution(q)
    if p.shape != q.shape:
        raise ValueError("unequal lengths")
    p, q = p[p > 0], q[p > 0]
    if np.any(q == 0):
        return np.inf
    return float(np.sum(p * np.log(p / q)))
