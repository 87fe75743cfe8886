"""Your line is horizontal everywhere. It must rise by the derivative of f at x0 for every unit that x
moves."""


def tangent_line(f, df, x0):
    return lambda x: f(x0) + 0 * np.asarray(x)
