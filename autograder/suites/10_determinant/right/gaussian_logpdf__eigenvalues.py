"""Eigenvalues: along its own axes the cloud is a product of one-dimensional ones."""


def gaussian_logpdf(x, mu, S):
    x, mu, S = np.array(x, dtype=float), np.array(mu, dtype=float), np.array(S, dtype=float)
    if x.ndim != 1 or x.shape != mu.shape or x.size == 0 or S.shape != (x.size, x.size):
        raise ValueError("shapes")
    if np.max(np.abs(S - S.T)) > 1e-9 * np.max(np.abs(S)):
        raise ValueError("not symmetric")
    variances, axes = np.linalg.eigh((S + S.T) / 2)
    if variances[0] <= 1e-14 * variances[-1]:
        raise ValueError("not positive definite")
    z = axes.T @ (x - mu)
    return float(-0.5 * np.sum(z**2 / variances + np.log(2 * np.pi * variances)))
