"""Eigenvalues by Jacobi's rotations, in plain Python."""


def definiteness(H, rtol=1e-9):
    if np.ndim(H) != 2 or np.shape(H)[0] != np.shape(H)[1]:
        raise ValueError("not square")
    n, size = len(H), float(max(abs(float(t)) for row in H for t in row))
    if size == 0:
        return "zero"
    A = [[float(t) / size for t in row] for row in H]
    if any(abs(A[i][j] - A[j][i]) > 1e-9 for i in range(n) for j in range(n)):
        raise ValueError("not symmetric")
    A = np.array(A)
    for _ in range(30):
        for p in range(n):
            for q in range(p + 1, n):
                t = 0.5 * np.arctan2(2 * A[p, q], A[q, q] - A[p, p])
                R = np.eye(n)
                R[[p, q], [p, q]] = np.cos(t)
                R[p, q], R[q, p] = np.sin(t), -np.sin(t)
                A = R.T @ A @ R
    lam = np.diag(A)
    limit = rtol * max(abs(lam))
    signs = {0 if abs(t) <= limit else int(np.sign(t)) for t in lam}
    if {1, -1} <= signs:
        return "indefinite"
    way = "positive" if 1 in signs else "negative"
    return f"{way} semidefinite" if 0 in signs else f"{way} definite"
