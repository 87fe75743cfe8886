"""This line stands upright on the curve: its slope is −1 over the derivative. The tangent runs along the
curve and has the derivative itself as its slope."""


def tangent_line(f, df, x0):
    slope = df(x0)
    return lambda x: f(x0) - (np.asarray(x) - x0) / slope if slope else f(x0) + 0 * np.asarray(x)
