"""All n steps are made, and only the last vector is looked at. The answer is the *first* vector that is good enough."""


def power_iteration(A, v0, n, tol=1e-10):
    A, v = np.array(A, dtype=float), np.array(v0, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or v.shape != (len(A),):
        raise ValueError("the shapes do not fit")
    if not np.any(v):
        raise ValueError("the zero vector has no direction")
    v = v / np.linalg.norm(v)
    for _ in range(n):
        w = A @ v
        if not np.any(w):
            break
        v = w / np.linalg.norm(w)
    w = A @ v
    lam = v @ w
    if np.linalg.norm(w - lam * v) <= tol * abs(lam):
        return float(lam), v
    raise RuntimeError("no eigenvector")
