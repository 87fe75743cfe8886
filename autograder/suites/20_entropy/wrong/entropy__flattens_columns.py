"""An array of shape (n, 1) was taken for one of shape (n,). In larger programs that confusion is a common source
of silent errors, so the docstring promises a ValueError for anything that is not one-dimensional.
"""


def entropy(p, base=2):
    p = distribution(np.ravel(p))
    if base <= 1:
        raise ValueError("the base must be greater than 1")
    p = p[p > 0]
    return float(0.0 - np.sum(p * np.log(p)) / np.log(base))
