"""You multiply the brackets out and collect the powers of x. On paper that is the same; far from the origin huge products cancel, and the digits of T are lost. Subtract first: d = x − x0."""


def taylor2(f, grad, hess, x0):
    x0 = np.array(x0, dtype=float)
    c, g, H = f(x0.copy()), np.array(grad(x0.copy()), dtype=float), np.array(hess(x0.copy()), dtype=float)
    constant, slopes = c - g @ x0 + x0 @ H @ x0 / 2, g - H @ x0

    def T(x):
        x = np.asarray(x, dtype=float)
        if x.ndim not in (1, 2) or x.shape[-1] != len(x0):
            raise ValueError("no")
        return constant + x @ slopes + np.sum((x @ H) * x, axis=-1) / 2

    return T
