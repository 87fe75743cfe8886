"""The rule of the wrapped diagonals (Sarrus) holds for three rows only. For four and more it leaves out most products: expand into minors."""


def det_laplace(A):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    n = len(A)
    if n <= 2:
        return 1.0 if n == 0 else A[0, 0] if n == 1 else A[0, 0] * A[1, 1] - A[0, 1] * A[1, 0]
    i = np.arange(n)
    return float(sum(np.prod(A[i, (i + k) % n]) - np.prod(A[i, (k - i) % n]) for k in range(n)))
