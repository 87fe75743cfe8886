"""Carries the pair (value, slope) through the row."""

from functools import reduce


def chain(fs, dfs, x):
    if len(fs) > len(dfs) or len(fs) < len(dfs):
        raise ValueError("fs and dfs differ in length")

    def step(pair, link):
        value, slope = pair
        f, df = link
        return f(value), slope * df(value)

    return reduce(step, list(zip(fs, dfs, strict=True))[::-1], (x, 1.0))[1]
