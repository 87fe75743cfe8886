"""Hestenes' method: turn pairs of columns until all are perpendicular."""


def svd_thin(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2:
        raise ValueError("a matrix has two dimensions")
    if A.shape[0] < A.shape[1]:
        U, s, Vt = svd_thin(A.T)
        return Vt.T, s, U.T
    scale = np.abs(A).max() or 1.0
    W, V = A / scale, np.eye(A.shape[1])
    for _ in range(40):
        for p in range(A.shape[1] - 1):
            for q in range(p + 1, A.shape[1]):
                a, b, c = W[:, p] @ W[:, p], W[:, q] @ W[:, q], W[:, p] @ W[:, q]
                t = 0.5 * np.arctan2(2 * c, a - b)
                turn = np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]])
                W[:, [p, q]] = W[:, [p, q]] @ turn
                V[:, [p, q]] = V[:, [p, q]] @ turn
    s = np.linalg.norm(W, axis=0)
    order = np.argsort(-s)
    W, V, s = W[:, order], V[:, order], s[order]
    s[s <= 1e-6 * s[0]] = 0.0
    U = complete(W[:, s > 0] / s[s > 0], len(s))
    return U, s * scale, V.T
