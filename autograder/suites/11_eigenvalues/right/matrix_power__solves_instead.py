"""Solves a system with Vᵀ instead of inverting, and takes the real part entry by entry."""


def matrix_power(A, k):
    shape = np.shape(A)
    if len(shape) != 2 or shape[0] != shape[1]:
        raise ValueError("not square")
    if k < 0:
        raise ValueError("negative")
    lam, V = np.linalg.eig(np.asarray(A, dtype=float))
    s = np.linalg.svd(V, compute_uv=False)
    if s[-1] * 1e6 < s[0]:
        raise ValueError("defective")
    left = np.linalg.solve(V.T, (V @ np.diag(lam**k)).T).T
    return [[complex(x).real for x in row] for row in left]
