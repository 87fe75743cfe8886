"""T subtracts x0 in place, so the caller's own points move. Make a new array instead."""


def tangent_plane(f, g, x0):
    x0 = np.array(x0, dtype=float)
    height, slopes = f(x0.copy()), np.array(g(x0.copy()), dtype=float)

    def T(x):
        x = np.asarray(x, dtype=float)
        if x.ndim not in (1, 2) or x.shape[-1] != len(x0):
            raise ValueError
        x -= x0
        return height + x @ slopes

    return T
