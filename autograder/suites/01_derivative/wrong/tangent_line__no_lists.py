"""T takes arrays but not lists: a list minus a number is no arithmetic. Turn x into an array first."""


def tangent_line(f, df, x0):
    return lambda x: f(x0) + df(x0) * (x - x0)
