"""Your plane keeps x0 in a place that all planes share: make a second one, and the first one moves. Variables inside
tangent_plane belong to one call only."""


def tangent_plane(f, g, x0):
    x0 = np.array(x0, dtype=float)
    tangent_plane.at = f(x0.copy()), np.array(g(x0.copy()), dtype=float), x0

    def T(x):
        height, slopes, x0 = tangent_plane.at
        x = np.asarray(x, dtype=float)
        if x.ndim not in (1, 2) or x.shape[-1] != len(x0):
            raise ValueError
        return height + (x - x0) @ slopes

    return T
