"""For n = 1 something is returned, although there is only one second derivative, which is also the determinant: both claims are true and have no witness. Say so with a ValueError."""


def same_diagonal(n):
    n = max(n, 1)
    B = np.eye(n)
    B[0, -1] = B[-1, 0] = 2
    return np.eye(n), B


def same_determinant(n):
    n = max(n, 1)
    return np.eye(n), np.diag([-1.0, -1.0] + [1.0] * (n - 2))
