"""Both matrices are positive definite: two different bowls, but both have a minimum. Make the mixed derivative larger, until the surface bends down along a diagonal direction."""


def same_diagonal(n):
    if n < 2:
        raise ValueError("no")
    B = np.eye(n)
    B[0, 1] = B[1, 0] = 0.5
    return np.eye(n), B
