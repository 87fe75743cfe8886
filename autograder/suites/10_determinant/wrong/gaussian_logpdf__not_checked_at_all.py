"""You accept every symmetric S. If it is not positive definite there is no density, and the formula gives nonsense: raise a ValueError."""


def gaussian_logpdf(x, mu, S):
    x, mu, S = (np.asarray(array, dtype=float) for array in (x, mu, S))
    d = x.size
    if x.ndim != 1 or mu.shape != x.shape or S.shape != (d, d) or d == 0:
        raise ValueError
    if np.max(np.abs(S - S.T)) > 1e-9 * np.max(np.abs(S)):
        raise ValueError
    g = x - mu
    q, l = g @ np.linalg.pinv(S) @ g, sign_logdet(S)[1]
    return float(-0.5 * (q + l + d * np.log(2 * np.pi)))
