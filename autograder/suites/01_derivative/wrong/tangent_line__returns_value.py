"""You return a number. The tangent line is a function: return T itself, without calling it."""


def tangent_line(f, df, x0):
    return f(x0) + df(x0) * (x0 - x0)
