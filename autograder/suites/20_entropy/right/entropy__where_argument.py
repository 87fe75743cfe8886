"""The logarithm is taken only where the probability is positive."""


def entropy(p, base=2):
    p = distribution(p)
    if not base > 1:
        raise ValueError("the base must be greater than 1")
    logs = np.zeros_like(p)
    np.log2(p, out=logs, where=p > 0)
    return np.abs(p @ logs) / np.log2(base)
