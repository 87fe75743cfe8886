"""The quadratic term is twice too large: the second derivative of d² is 2, so the Hessian comes with a factor in front. Differentiate your polynomial twice and look."""


def taylor2(f, grad, hess, x0):
    x0 = np.array(x0, dtype=float)
    c, g, H = f(x0.copy()), np.array(grad(x0.copy()), dtype=float), np.array(hess(x0.copy()), dtype=float)

    def T(x):
        x = np.asarray(x, dtype=float)
        if x.ndim not in (1, 2) or x.shape[-1] != len(x0):
            raise ValueError("no")
        d = x - x0
        return c + d @ g + np.sum((d @ H) * d, axis=-1)

    return T
