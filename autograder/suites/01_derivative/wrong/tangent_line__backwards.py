"""The distance has the wrong sign: it is x − x0, positive on the right of the point of contact."""


def tangent_line(f, df, x0):
    return lambda x: f(x0) + df(x0) * (x0 - np.asarray(x))
