"""You only looked ahead, at x and beyond it. The docstring asks for central differences, which look to both sides: their error is of the order h², yours of the order h."""


def hessian(f, x, h=None):
    x = np.array(x, dtype=float)
    if x.ndim != 1 or h == 0:
        raise ValueError("no")
    E = np.diag(EPS ** (1 / 4) * np.maximum(1, np.abs(x)) if h is None else np.full(len(x), float(h)))
    H = np.empty((len(x), len(x)))
    for i, a in enumerate(E):
        for j, b in enumerate(E[: i + 1]):
            H[i, j] = H[j, i] = (f(x + a + b) - f(x + a) - f(x + b) + f(x + 0)) / (a.sum() * b.sum())
    return H
