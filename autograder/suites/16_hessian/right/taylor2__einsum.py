"""Constant, slopes and bending gathered before, then einsum."""


def taylor2(f, grad, hess, x0):
    x0 = np.array(x0, dtype=float)
    c = float(f(x0.copy()))
    g, H = np.array(grad(x0.copy()), dtype=float), np.array(hess(x0.copy()), dtype=float)

    def T(x):
        x = np.array(x, dtype=float)
        if x.shape[-1:] != x0.shape or x.ndim > 2:
            raise ValueError(f"shape {x.shape}")
        d = np.atleast_2d(x - x0)
        values = c + d @ g + 0.5 * np.einsum("mi,ij,mj->m", d, H, d)
        return values if x.ndim == 2 else float(values[0])

    return T
