"""You only ask for positive variances on the diagonal. A large covariance beside them can still make vᵀSv negative: look at the determinants of all upper left corners."""


def gaussian_logpdf(x, mu, S):
    x, mu, S = (np.asarray(array, dtype=float) for array in (x, mu, S))
    d = x.size
    if x.ndim != 1 or mu.shape != x.shape or S.shape != (d, d) or d == 0:
        raise ValueError
    if np.max(np.abs(S - S.T)) > 1e-9 * np.max(np.abs(S)):
        raise ValueError
    if np.any(np.diag(S) <= 0):
        raise ValueError
    g = x - mu
    q, l = g @ np.linalg.solve(S, g), sign_logdet(S)[1]
    return float(-0.5 * (q + l + d * np.log(2 * np.pi)))
