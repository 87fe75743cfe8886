"""You stop when lam no longer changes. With a tie such as 1 and -1 it stands still at once, and no eigenvector is near: only the residual knows."""


def power_iteration(A, v0, n, tol=1e-10):
    A, v = np.array(A, dtype=float), np.array(v0, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or v.shape != (len(A),):
        raise ValueError("the shapes do not fit")
    if not np.any(v):
        raise ValueError("the zero vector has no direction")
    v = v / np.linalg.norm(v)
    last = np.inf
    for _ in range(n + 1):
        w = A @ v
        lam = v @ w
        if abs(lam - last) <= tol * tol * abs(lam) or not np.any(w):
            return float(lam), v
        last, v = lam, w / np.linalg.norm(w)
    raise RuntimeError("no eigenvector")
