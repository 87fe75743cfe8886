"""You test whether Av lies on the line of v, and never look at lam. A pair is right only if the number is the right one, too."""


def is_eigenpair(A, lam, v):
    A, v = np.array(A, dtype=float), np.array(v)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or v.shape != (len(A),):
        raise ValueError("the shapes do not fit")
    v = v * 1.0
    size = (np.max(np.abs(A)) + abs(lam)) * np.max(np.abs(v))
    if not np.any(v != 0):
        return False
    v = v / np.max(np.abs(v))
    best = np.vdot(v, A @ v) / np.vdot(v, v)
    return bool(np.max(np.abs(A @ v - best * v)) <= 1e-9 * np.max(np.abs(A)))
