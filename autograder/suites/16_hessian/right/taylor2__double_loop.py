"""Sums over entries in plain Python."""


def taylor2(f, grad, hess, x0):
    at = [float(t) for t in x0]
    n, c, g, H = len(at), float(f(np.array(at))), list(grad(np.array(at))), np.array(hess(np.array(at))).tolist()

    def value(x):
        d = [float(b) - a for a, b in zip(at, x, strict=True)]
        bend = sum(H[i][j] * d[i] * d[j] for i in range(n) for j in range(n))
        return c + sum(float(s) * t for s, t in zip(g, d, strict=True)) + bend / 2

    def T(x):
        shape = np.shape(x)
        if shape == (n,):
            return value(x)
        if len(shape) == 2 and shape[1] == n:
            return np.array([value(row) for row in x])
        raise ValueError(f"shape {shape}")

    return T
