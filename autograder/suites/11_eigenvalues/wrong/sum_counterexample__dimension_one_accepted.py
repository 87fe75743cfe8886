"""For n = 1 something is returned, although there every nonzero vector is an eigenvector and no witness exists. Say so with a ValueError."""


def sum_counterexample(n):
    n = max(n, 1)
    return np.diag(np.arange(1.0, n + 1)), np.eye(n)[0], np.eye(n)[-1]
