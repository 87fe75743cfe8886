"""Cholesky: S = L Lᵀ, the distance is |z|² with L z = x − mu, and log det S is twice the sum of the logarithms in L."""


def gaussian_logpdf(x, mu, S):
    x, mu, S = np.array(x, dtype=float), np.array(mu, dtype=float), np.array(S, dtype=float)
    if x.ndim != 1 or mu.ndim != 1 or len(x) != len(mu) or len(x) < 1 or S.shape != (len(x), len(x)):
        raise ValueError("shapes")
    if not np.allclose(S, S.T, rtol=0, atol=1e-9 * np.abs(S).max()):
        raise ValueError("not symmetric")
    L = np.linalg.cholesky(S)  # LinAlgError is a ValueError
    z = np.linalg.solve(L, x - mu)
    return -0.5 * z @ z - np.sum(np.log(np.diag(L))) - len(x) / 2 * np.log(2 * np.pi)
