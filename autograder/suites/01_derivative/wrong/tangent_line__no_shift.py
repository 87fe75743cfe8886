"""The slope is multiplied by the distance from the point of contact, and that is x − x0. With x alone the
line passes through the right height at 0 instead of at x0."""


def tangent_line(f, df, x0):
    return lambda x: f(x0) + df(x0) * np.asarray(x)
