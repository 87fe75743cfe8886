"""Your two vectors belong to the same eigenvalue, and then every sum of them is an eigenvector too (of the identity, every vector is). Choose two different eigenvalues."""


def sum_counterexample(n):
    if n < 2:
        raise ValueError("no witness")
    v, w = np.eye(n)[:2]
    return np.eye(n), v, w
