"""You compute the density first and take its logarithm afterwards. Far out, or in many dimensions, the density is 0 as a float, and its logarithm −∞: keep to logarithms all the way."""


def gaussian_logpdf(x, mu, S):
    x, mu, S = (np.asarray(array, dtype=float) for array in (x, mu, S))
    d = x.size
    if x.ndim != 1 or mu.shape != x.shape or S.shape != (d, d) or d == 0:
        raise ValueError
    if np.max(np.abs(S - S.T)) > 1e-9 * np.max(np.abs(S)):
        raise ValueError
    if not all(sign_logdet(S[:k, :k])[0] > 0 for k in range(1, d + 1)):
        raise ValueError
    g = x - mu
    q, l = g @ np.linalg.solve(S, g), sign_logdet(S)[1]
    p = np.exp(-0.5 * q) / np.sqrt((2 * np.pi) ** d * np.linalg.det(S))
    return float(np.log(p))
