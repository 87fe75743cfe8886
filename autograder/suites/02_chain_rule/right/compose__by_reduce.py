"""Folds the row with the composition of two, starting from the identity."""

from functools import reduce


def compose(*fs):
    def two(f, g):
        return lambda x: f(g(x))

    return reduce(two, fs, lambda x: x)
