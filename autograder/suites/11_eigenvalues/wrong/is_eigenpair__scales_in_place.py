"""The caller's vector is divided by its length in place: afterwards it is not the same. Make a new array, as v = v / … does."""


def is_eigenpair(A, lam, v):
    given = v
    A, v = np.array(A, dtype=float), np.array(v)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or v.shape != (len(A),):
        raise ValueError("the shapes do not fit")
    v = v * 1.0
    size = (np.max(np.abs(A)) + abs(lam)) * np.max(np.abs(v))
    if isinstance(given, np.ndarray) and given.dtype == float and np.any(given):
        given /= np.max(np.abs(given))
    return bool(np.any(v != 0) and np.max(np.abs(A @ v - lam * v)) <= 1e-9 * size)
