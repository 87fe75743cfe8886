"""Av and λv are compared with ==. On a computer 0.1 + 0.2 is not 0.3, so true eigenpairs are turned away: leave room for rounding."""


def is_eigenpair(A, lam, v):
    A, v = np.array(A, dtype=float), np.array(v)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or v.shape != (len(A),):
        raise ValueError("the shapes do not fit")
    v = v * 1.0
    size = (np.max(np.abs(A)) + abs(lam)) * np.max(np.abs(v))
    return bool(np.any(v != 0) and np.array_equal(A @ v, lam * v))
