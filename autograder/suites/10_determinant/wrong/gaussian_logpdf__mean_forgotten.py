"""You use x where x − μ belongs. The cloud lies around its mean."""


def gaussian_logpdf(x, mu, S):
    x, mu, S = (np.asarray(array, dtype=float) for array in (x, mu, S))
    d = x.size
    if x.ndim != 1 or mu.shape != x.shape or S.shape != (d, d) or d == 0:
        raise ValueError
    if np.max(np.abs(S - S.T)) > 1e-9 * np.max(np.abs(S)):
        raise ValueError
    if not all(sign_logdet(S[:k, :k])[0] > 0 for k in range(1, d + 1)):
        raise ValueError
    q, l = x @ np.linalg.solve(S, x), sign_logdet(S)[1]
    return float(-0.5 * (q + l + d * np.log(2 * np.pi)))
