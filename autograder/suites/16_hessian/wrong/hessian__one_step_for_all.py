"""You chose one default step for all entries, by the largest of them. Where one entry is a million and another one is 1, such a step carries the small one out of sight: each entry has its own scale."""


def hessian(f, x, h=None):
    x = np.array(x, dtype=float)
    if x.ndim != 1 or h == 0:
        raise ValueError("no")
    with np.errstate(all="ignore"):
        h = EPS ** (1 / 4) * max(1, np.max(np.abs(x))) if h is None else float(h)
        E = h * np.eye(len(x))
        H = np.empty((len(x), len(x)))
        for i, a in enumerate(E):
            for j, b in enumerate(E[: i + 1]):
                H[i, j] = H[j, i] = (f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b)) / (4 * h * h)
    return H
