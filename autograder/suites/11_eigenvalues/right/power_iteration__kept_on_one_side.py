"""The sign of the vector is chosen so that its first entry that is not zero stays positive; NumPy numbers in a list."""


def power_iteration(A, v0, n, tol=1e-10):
    A, v = np.asarray(A, dtype=float), np.asarray(v0, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or v.shape != (A.shape[0],) or not v.any():
        raise ValueError("a square matrix and a nonzero vector are needed")

    def settled(v):
        v = v / np.linalg.norm(v)
        return v * np.sign(v[np.flatnonzero(v)[0]])

    v = settled(v)
    for k in range(n + 1):
        w = A.dot(v)
        lam = w.dot(v) / v.dot(v)
        if np.sqrt(np.sum((w - lam * v) ** 2)) <= tol * np.abs(lam):
            return [lam, v]
        if k < n:
            v = settled(w)
    raise RuntimeError("no eigenvector")
