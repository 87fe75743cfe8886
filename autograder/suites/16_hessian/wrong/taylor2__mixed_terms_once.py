"""Each mixed term is counted once only. In the double sum over i and j the pair d₁d₂ comes twice, as entry (1, 2) and as entry (2, 1) of the Hessian."""


def taylor2(f, grad, hess, x0):
    x0 = np.array(x0, dtype=float)
    c, g, H = f(x0.copy()), np.array(grad(x0.copy()), dtype=float), np.array(hess(x0.copy()), dtype=float)

    def T(x):
        x = np.asarray(x, dtype=float)
        if x.ndim not in (1, 2) or x.shape[-1] != len(x0):
            raise ValueError("no")
        d = x - x0
        return c + d @ g + np.sum((d @ np.triu(H)) * d, axis=-1) / 2

    return T
