"""Peels off the function that acts first."""


def chain(fs, dfs, x):
    if len(fs) != len(dfs):
        raise ValueError("one derivative for each function, please")
    if len(fs) == 0:
        return 1
    return dfs[-1](x) * chain(fs[:-1], dfs[:-1], fs[-1](x))
