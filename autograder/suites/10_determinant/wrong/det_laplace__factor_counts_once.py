"""You take the factor of the whole matrix out and multiply by it once. It stands in every column: det(cA) = cⁿ·det A."""


def det_laplace(A):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    n = len(A)
    if n == 0:
        return 1.0
    c = np.max(np.abs(A))
    return 0.0 if c == 0 else float(c * np.linalg.det(A / c))
