"""Your elimination divides by the diagonal entry it meets, and that may be 0 in a perfectly good basis such as (0, 1), (1, 0). Swap rows first."""


def coordinates(B, x):
    B, x = np.array(B, dtype=float), np.array(x, dtype=float)
    n = len(B)
    if B.shape != (n, n) or x.shape != (n,) or np.linalg.matrix_rank(B) < n:
        raise ValueError
    M = np.column_stack([B, x])
    for j in range(n):
        M[j] /= M[j, j]
        for i in range(n):
            if i != j:
                M[i] -= M[i, j] * M[j]
    return M[:, -1]
