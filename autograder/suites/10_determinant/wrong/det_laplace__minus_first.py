"""Your signs alternate, but they begin with −. Columns are counted from 0 here, and (−1)⁰ = +1."""


def det_laplace(A):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    n = len(A)
    if n == 0:
        return 1.0
    if n == 1:
        return float(A[0, 0])
    return sum((-1) ** (j + 1) * A[0, j] * det_laplace(np.delete(A[1:], j, axis=1)) for j in range(n))
