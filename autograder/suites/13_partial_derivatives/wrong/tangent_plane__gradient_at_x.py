"""You take the gradient at x, which changes as x moves: that is no plane. The slopes are computed once, at x0."""


def tangent_plane(f, g, x0):
    x0 = np.array(x0, dtype=float)
    height = f(x0.copy())

    def T(x):
        x = np.asarray(x, dtype=float)
        if x.ndim not in (1, 2) or x.shape[-1] != len(x0):
            raise ValueError
        if x.ndim == 2:
            return np.array([T(row) for row in x])
        return height + np.dot(g(x), x - x0)

    return T
