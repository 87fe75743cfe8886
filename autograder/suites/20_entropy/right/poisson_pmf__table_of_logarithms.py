"""ln k! from a running sum of logarithms, looked up for every count."""


def poisson_pmf(k, lam):
    k = np.array(k)
    if lam < 0:
        raise ValueError("no mean of counts")
    top = int(max(k.max(), 0))
    log_factorials = np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, top + 1)))])
    p = np.zeros(k.shape)
    good = k >= 0
    if lam == 0:
        p[k == 0] = 1.0
    else:
        p[good] = np.exp(k[good] * np.log(lam) - lam - log_factorials[k[good]])
    return float(p) if p.ndim == 0 else p
