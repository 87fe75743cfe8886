"""You ask for the Hessian at x, where you want to go. The polynomial is made of what is known at x0 alone: ask once, before T is made."""


def taylor2(f, grad, hess, x0):
    x0 = np.array(x0, dtype=float)
    c, g = f(x0.copy()), np.array(grad(x0.copy()), dtype=float)

    def value(x):
        d = x - x0
        return c + d @ g + d @ np.array(hess(x.copy()), dtype=float) @ d / 2

    def T(x):
        x = np.array(x, dtype=float)
        if x.ndim not in (1, 2) or x.shape[-1] != len(x0):
            raise ValueError("no")
        return value(x) if x.ndim == 1 else np.array([value(row) for row in x])

    return T
