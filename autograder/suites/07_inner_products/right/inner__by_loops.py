"""Sums written out; positive definite by elimination, each pivot compared with the largest entry."""


def inner(x, y, A=None):
    if np.ndim(x) != 1 or np.ndim(y) != 1 or len(x) != len(y):
        raise ValueError("x and y must be vectors of one length")
    n = len(x)
    x, y = [float(a) for a in x], [float(b) for b in y]
    if A is None:
        return sum(a * b for a, b in zip(x, y, strict=True))
    if np.shape(A) != (n, n):
        raise ValueError("A must be (n, n)")
    A = [[float(w) for w in row] for row in A]
    largest = max(abs(w) for row in A for w in row)
    if any(abs(A[i][j] - A[j][i]) > 1e-9 * largest for i in range(n) for j in range(i)):
        raise ValueError("A is not symmetric")
    M = [row[:] for row in A]
    for k in range(n):
        if M[k][k] <= 1e-12 * largest:
            raise ValueError("A is not positive definite")
        for i in range(k + 1, n):
            f = M[i][k] / M[k][k]
            M[i] = [M[i][j] - f * M[k][j] for j in range(n)]
    return sum(x[i] * A[i][j] * y[j] for i in range(n) for j in range(n))
