"""Single steps on the diagonal, and f(x ± (a + b)) with f(x ± a), f(x ± b) for mixed ones: also exact for cubics."""


def hessian(f, x, h=None):
    x = np.array(x, dtype=float)
    if x.ndim != 1 or h == 0:
        raise ValueError("a vector and h ≠ 0 are needed")
    s = EPS**0.25 * np.maximum(1, np.abs(x)) if h is None else np.full(len(x), 1.0 * h)
    E, middle = np.diag(s), f(x.copy())
    sums = [f(x + e) + f(x - e) for e in E]
    H = np.diag([(both - 2 * middle) / t**2 for both, t in zip(sums, s, strict=True)])
    for i in range(len(x)):
        for j in range(i):
            far = f(x + E[i] + E[j]) + f(x - E[i] - E[j])
            H[i, j] = H[j, i] = (far - sums[i] - sums[j] + 2 * middle) / (2 * s[i] * s[j])
    return H
