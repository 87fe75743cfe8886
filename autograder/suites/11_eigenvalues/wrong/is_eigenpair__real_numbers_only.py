"""Imaginary parts are thrown away. Rotations have complex eigenvalues and eigenvectors, and without these parts nothing is left of them."""


def is_eigenpair(A, lam, v):
    v, lam = np.real(np.array(v)), np.real(lam)
    A, v = np.array(A, dtype=float), np.array(v)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or v.shape != (len(A),):
        raise ValueError("the shapes do not fit")
    v = v * 1.0
    size = (np.max(np.abs(A)) + abs(lam)) * np.max(np.abs(v))
    return bool(np.any(v != 0) and np.max(np.abs(A @ v - lam * v)) <= 1e-9 * size)
