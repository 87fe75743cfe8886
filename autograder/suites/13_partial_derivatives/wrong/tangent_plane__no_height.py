"""The height f(x0) is missing: your plane passes through 0 at x0. It has the right slopes, but it must also touch
the surface."""


def tangent_plane(f, g, x0):
    x0 = np.array(x0, dtype=float)
    slopes = np.array(g(x0.copy()), dtype=float)

    def T(x):
        x = np.asarray(x, dtype=float)
        if x.ndim not in (1, 2) or x.shape[-1] != len(x0):
            raise ValueError
        return (x - x0) @ slopes

    return T
