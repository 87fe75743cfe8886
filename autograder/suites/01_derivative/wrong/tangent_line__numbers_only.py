"""T takes single numbers only. The docstring promises lists and arrays, too; NumPy computes them entry by
entry once the input is an array."""


def tangent_line(f, df, x0):
    return lambda x: f(x0) + df(x0) * (float(x) - x0)
