"""One number on the diagonal, one beside it: the eigenvalues are 1 − c (n − 1 times) and 1 + (n − 1)c."""


def same_diagonal(n):
    if n < 2:
        raise ValueError("no witness")
    return [[1 if i == j else 0.25 for j in range(n)] for i in range(n)], [
        [1 if i == j else 3 for j in range(n)] for i in range(n)
    ]


def same_determinant(n):
    if n < 2:
        raise ValueError("no witness")
    A, B = np.eye(n), np.eye(n)
    A[:2, :2], B[:2, :2] = [[3, 1], [1, 2]], [[-1, 0], [0, -5]]
    return A.tolist(), B
