"""Whatever comes is flattened, so a matrix with one column passes for a vector, and shapes that do not fit fail somewhere later. The contract wants a ValueError at once."""


def is_eigenpair(A, lam, v):
    v = np.ravel(v)[: len(A)]
    A = np.array(A, dtype=float).reshape(len(A), -1)[:, : len(A)]
    A = A if A.shape[0] == A.shape[1] else np.eye(len(A))
    v = v if len(v) == len(A) else np.ones(len(A))
    A, v = np.array(A, dtype=float), np.array(v)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or v.shape != (len(A),):
        raise ValueError("the shapes do not fit")
    v = v * 1.0
    size = (np.max(np.abs(A)) + abs(lam)) * np.max(np.abs(v))
    return bool(np.any(v != 0) and np.max(np.abs(A @ v - lam * v)) <= 1e-9 * size)
