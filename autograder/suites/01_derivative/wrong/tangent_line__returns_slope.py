"""You return the slope, a number. The tangent line is a function of x: define it inside tangent_line and
return the function."""


def tangent_line(f, df, x0):
    return df(x0)
