"""x and mu of shape (d, 1) are matrices with one column, not vectors. The docstring asks you to refuse them with a ValueError."""


def gaussian_logpdf(x, mu, S):
    x, mu, S = np.ravel(np.asarray(x, dtype=float)), np.ravel(np.asarray(mu, dtype=float)), np.asarray(S, dtype=float)
    d = x.size
    if mu.shape != x.shape or S.shape != (d, d) or d == 0:
        raise ValueError
    if np.max(np.abs(S - S.T)) > 1e-9 * np.max(np.abs(S)):
        raise ValueError
    if not all(sign_logdet(S[:k, :k])[0] > 0 for k in range(1, d + 1)):
        raise ValueError
    g = x - mu
    q, l = g @ np.linalg.solve(S, g), sign_logdet(S)[1]
    return float(-0.5 * (q + l + d * np.log(2 * np.pi)))
