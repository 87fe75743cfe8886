"""Your rule is written for two functions. The walk goes on for as long as there are functions, and a row of one or of none is a row as well."""


def chain(fs, dfs, x):
    if len(fs) != len(dfs):
        raise ValueError("lengths differ")
    f, g = fs
    df, dg = dfs
    return df(g(x)) * dg(x)
