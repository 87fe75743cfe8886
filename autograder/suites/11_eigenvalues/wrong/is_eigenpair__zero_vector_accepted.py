"""A·0 = λ·0 holds for every matrix and every number, so the zero vector passes here. It says nothing and is excluded by definition."""


def is_eigenpair(A, lam, v):
    A, v = np.array(A, dtype=float), np.array(v)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or v.shape != (len(A),):
        raise ValueError("the shapes do not fit")
    v = v * 1.0
    size = (np.max(np.abs(A)) + abs(lam)) * np.max(np.abs(v))
    return bool(np.max(np.abs(A @ v - lam * v)) <= 1e-9 * size)
