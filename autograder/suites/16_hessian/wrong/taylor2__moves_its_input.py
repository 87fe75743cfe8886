"""You subtract x0 in place, so the caller's own array is changed. Compute d as a new array."""


def taylor2(f, grad, hess, x0):
    x0 = np.array(x0, dtype=float)
    c, g, H = f(x0.copy()), np.array(grad(x0.copy()), dtype=float), np.array(hess(x0.copy()), dtype=float)

    def T(x):
        x = np.asarray(x, dtype=float)
        if x.ndim not in (1, 2) or x.shape[-1] != len(x0):
            raise ValueError("no")
        x -= x0
        return c + x @ g + np.sum((x @ H) * x, axis=-1) / 2

    return T
