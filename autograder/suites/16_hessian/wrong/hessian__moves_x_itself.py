"""You move the entries of one array to and fro and hand this same array to f each time. It is the caller's, and f may write into it: make a new array for every call."""


def hessian(f, x, h=None):
    x = np.asarray(x, dtype=float)
    if x.ndim != 1 or h == 0:
        raise ValueError("no")
    E = np.diag(EPS ** (1 / 4) * np.maximum(1, np.abs(x)) if h is None else np.full(len(x), float(h)))
    H = np.empty((len(x), len(x)))

    def at(d):
        np.add(x, d, out=x)
        value = f(x)
        np.subtract(x, d, out=x)
        return value

    for i, a in enumerate(E):
        for j, b in enumerate(E[: i + 1]):
            H[i, j] = H[j, i] = (at(a + b) - at(a - b) - at(b - a) + at(-a - b)) / (4 * a.sum() * b.sum())
    return H
