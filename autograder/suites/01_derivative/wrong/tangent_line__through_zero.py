"""The height f(x0) is missing: your line passes through 0 at x0. It has the right slope, but it must also
touch the curve."""


def tangent_line(f, df, x0):
    return lambda x: df(x0) * (np.asarray(x) - x0)
