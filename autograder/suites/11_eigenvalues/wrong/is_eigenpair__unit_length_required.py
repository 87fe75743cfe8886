"""You insist that v has the length 1. Any nonzero multiple of an eigenvector is an eigenvector as well; the length is a matter of taste."""


def is_eigenpair(A, lam, v):
    A, v = np.array(A, dtype=float), np.array(v)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or v.shape != (len(A),):
        raise ValueError("the shapes do not fit")
    v = v * 1.0
    size = (np.max(np.abs(A)) + abs(lam)) * np.max(np.abs(v))
    with np.errstate(all="ignore"):
        unit = abs(np.linalg.norm(v) - 1) <= 1e-9
    return bool(unit and np.max(np.abs(A @ v - lam * v)) <= 1e-9 * size)
