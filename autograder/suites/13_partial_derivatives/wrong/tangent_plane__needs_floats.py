"""You hand x0 to f and g as it came. They want arrays of floats, and x0 may be a list or hold whole numbers."""


def tangent_plane(f, g, x0):
    height, slopes = f(x0), np.array(g(x0), dtype=float)

    def T(x):
        x = np.asarray(x, dtype=float)
        if x.ndim not in (1, 2) or x.shape[-1] != len(x0):
            raise ValueError
        return height + (x - np.asarray(x0, dtype=float)) @ slopes

    return T
