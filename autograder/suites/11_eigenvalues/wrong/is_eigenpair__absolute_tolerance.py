"""The two sides are compared with a fixed limit. A tiny vector makes every difference tiny, and a huge one makes rounding look large: compare relative to the sizes of A, lam and v."""


def is_eigenpair(A, lam, v):
    A, v = np.array(A, dtype=float), np.array(v)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or v.shape != (len(A),):
        raise ValueError("the shapes do not fit")
    v = v * 1.0
    size = (np.max(np.abs(A)) + abs(lam)) * np.max(np.abs(v))
    return bool(np.any(v != 0) and np.max(np.abs(A @ v - lam * v)) <= 1e-8)
