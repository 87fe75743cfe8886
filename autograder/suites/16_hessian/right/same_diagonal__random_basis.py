"""Eigenvalues turned by a rotation."""


def same_diagonal(n):
    if n < 2:
        raise ValueError("no witness")
    B = np.ones((n, n)) * 2.0 - 0.5 * np.eye(n)
    return np.diag(np.diag(B)), B


def same_determinant(n):
    if n < 2:
        raise ValueError("no witness")
    Q = np.linalg.qr(np.random.default_rng(n).normal(size=(n, n)))[0]
    lam = np.linspace(0.5, 2, n)
    A = Q * lam @ Q.T
    lam[[0, -1]] *= -1
    B = Q * lam @ Q.T
    return (A + A.T) / 2, (B + B.T) / 2
