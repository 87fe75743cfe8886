"""x, mu and S may also be lists, and a list minus a list is an error. Turn them into arrays first."""


def gaussian_logpdf(x, mu, S):
    if x.ndim != 1 or mu.shape != x.shape or S.shape != 2 * x.shape or len(x) == 0:
        raise ValueError
    d = len(x)
    if np.max(np.abs(S - S.T)) > 1e-9 * np.max(np.abs(S)):
        raise ValueError
    if not all(sign_logdet(S[:k, :k])[0] > 0 for k in range(1, d + 1)):
        raise ValueError
    g = x - mu
    q, l = g @ np.linalg.solve(S, g), sign_logdet(S)[1]
    return float(-0.5 * (q + l + d * np.log(2 * np.pi)))
