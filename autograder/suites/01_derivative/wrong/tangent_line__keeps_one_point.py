"""Your line keeps x0 in a place that all tangent lines share: make a second one, and the first one moves.
Variables inside tangent_line belong to one call only."""


def tangent_line(f, df, x0):
    tangent_line.at = f(x0), df(x0), x0

    def T(x):
        height, slope, x0 = tangent_line.at
        return height + slope * (np.asarray(x) - x0)

    return T
