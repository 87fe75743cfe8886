"""Shapes that do not fit are stretched or cut until they do, and the answer is wrong without a word. Check the three shapes first, and raise a ValueError."""


def gaussian_logpdf(x, mu, S):
    x, mu, S = (np.asarray(array, dtype=float) for array in (x, mu, S))
    d = max(x.size, mu.size)
    if d == 0:
        return 0.0
    if S.ndim != 2 or S.shape[0] != S.shape[1] or len(S) != d:
        S = np.eye(d)
    if np.max(np.abs(S - S.T)) > 1e-9 * np.max(np.abs(S)):
        raise ValueError
    if not all(sign_logdet(S[:k, :k])[0] > 0 for k in range(1, d + 1)):
        raise ValueError
    g = np.resize(x, d) - np.resize(mu, d)
    q, l = g @ np.linalg.solve(S, g), sign_logdet(S)[1]
    return float(-0.5 * (q + l + d * np.log(2 * np.pi)))
