"""Sums written out, returned as nested lists."""


def cosine_matrix(X):
    if np.ndim(X) != 2:
        raise ValueError("X must have two dimensions")
    U = [unit(row, 2).tolist() for row in X]

    def cosine(i, j):
        product = sum(a * b for a, b in zip(U[i], U[j], strict=True))
        return 1.0 if i == j else max(-1.0, min(1.0, product))

    return [[cosine(i, j) for j in range(len(U))] for i in range(len(U))]
