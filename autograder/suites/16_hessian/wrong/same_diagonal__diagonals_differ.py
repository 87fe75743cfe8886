"""Your two matrices differ on the diagonal, so the n unmixed second derivatives do tell them apart. Leave the diagonal alone and change what stands beside it."""


def same_diagonal(n):
    if n < 2:
        raise ValueError("no")
    return np.eye(n), np.diag([-1.0] + [1.0] * (n - 1))
