"""You hand x0 on as you were given it. If it is a list or holds whole numbers, the functions cannot compute with it: they want a float array."""


def taylor2(f, grad, hess, x0):
    c, g, H = f(x0), np.array(grad(x0)), np.array(hess(x0))

    def T(x):
        x = np.asarray(x, dtype=float)
        if x.ndim not in (1, 2) or x.shape[-1] != len(x0):
            raise ValueError("no")
        d = x - np.array(x0)
        return c + d @ g + np.sum((d @ H) * d, axis=-1) / 2

    return T
