"""You stop when the vector no longer changes. With a negative eigenvalue it changes its sign in every step, for ever, although it is right: watch the residual instead."""


def power_iteration(A, v0, n, tol=1e-10):
    A, v = np.array(A, dtype=float), np.array(v0, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or v.shape != (len(A),):
        raise ValueError("the shapes do not fit")
    if not np.any(v):
        raise ValueError("the zero vector has no direction")
    v = v / np.linalg.norm(v)
    for _ in range(n + 1):
        w = A @ v
        lam = v @ w
        length = np.linalg.norm(w)
        if length == 0 or np.linalg.norm(w / length - v) <= tol:
            return float(lam), v
        v = w / length
    raise RuntimeError("no eigenvector")
