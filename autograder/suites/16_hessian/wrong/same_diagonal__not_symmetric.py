"""Your matrix is not symmetric, so it is the Hessian of no smooth function: mixed second derivatives do not depend on the order. Change both entries of the pair."""


def same_diagonal(n):
    if n < 2:
        raise ValueError("no")
    B = np.eye(n)
    B[0, 1] = 4
    return np.eye(n), B
