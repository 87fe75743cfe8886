"""You multiply f′(x)·g′(x), both slopes at x. But f never sees x, it sees g(x): each local slope is taken at the number that this function receives."""


def chain(fs, dfs, x):
    if len(fs) != len(dfs):
        raise ValueError("lengths differ")
    slope = 1.0
    for df in dfs:
        slope *= df(x)
    return slope
