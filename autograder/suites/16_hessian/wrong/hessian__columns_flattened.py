"""You accept a column (n, 1), or a step of 0, without a word. The docstring promises a ValueError for both."""


def hessian(f, x, h=None):
    x = np.array(x, dtype=float).ravel()
    E = np.diag(EPS ** (1 / 4) * np.maximum(1, np.abs(x)) if not h else np.full(len(x), float(h)))
    H = np.empty((len(x), len(x)))
    for i, a in enumerate(E):
        for j, b in enumerate(E[: i + 1]):
            H[i, j] = H[j, i] = (f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b)) / (4 * a.sum() * b.sum())
    return H
