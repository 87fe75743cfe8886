"""v /= … changes the caller's start when it is an array of floats, and fails when it holds whole numbers. Make a new array of floats."""


def power_iteration(A, v0, n, tol=1e-10):
    A, v = np.array(A, dtype=float), np.asarray(v0)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or v.shape != (len(A),):
        raise ValueError("the shapes do not fit")
    if not np.any(v):
        raise ValueError("the zero vector has no direction")
    v /= np.linalg.norm(v)
    for _ in range(n + 1):
        w = A @ v
        lam = v @ w
        if np.linalg.norm(w - lam * v) <= tol * abs(lam):
            return float(lam), v
        v = w / np.linalg.norm(w)
    raise RuntimeError("no eigenvector")
