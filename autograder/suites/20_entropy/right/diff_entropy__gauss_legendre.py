"""Five points of Gauss and Legendre in each of 2000 boxes; nats turned into bits."""


def diff_entropy(pdf, a, b):
    if a >= b:
        raise ValueError("no interval")
    nodes, weights = np.polynomial.legendre.leggauss(5)
    width = (b - a) / 2000
    x = a + (np.arange(2000)[:, None] + (nodes + 1) / 2) * width
    f = np.asarray(pdf(x.ravel()), dtype=float).reshape(x.shape)
    if np.any(f < 0) or abs(np.sum(f * weights) * width / 2 - 1) > 1e-3:
        raise ValueError("no density")
    safe = np.where(f > 0, f, 1.0)
    return float(-np.sum(f * np.log(safe) * weights) * width / 2 / np.log(2))
