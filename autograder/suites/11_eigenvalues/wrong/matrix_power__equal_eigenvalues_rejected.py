"""You reject every matrix whose eigenvalues are not all different. An eigenvalue may be repeated and still have enough eigenvectors, as for the identity: what counts is V."""


def matrix_power(A, k):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("not square")
    if k < 0:
        raise ValueError("negative")
    lam, V = np.linalg.eig(A)
    if np.linalg.cond(V) > 1e6:
        raise ValueError("defective")
    if min([abs(x - y) for i, x in enumerate(lam) for y in lam[:i]] or [1.0]) < 1e-12 * max(
        np.max(np.abs(lam)), 1e-300
    ):
        raise ValueError("defective")
    return np.real(V * lam**k @ np.linalg.inv(V))
