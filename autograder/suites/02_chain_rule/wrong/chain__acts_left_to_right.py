"""You walk from left to right, so that f₁ acts first. As in compose, the last function of the list stands next to x and acts first."""


def chain(fs, dfs, x):
    if len(fs) != len(dfs):
        raise ValueError("lengths differ")
    slope = 1.0
    for f, df in zip(fs, dfs):
        slope *= df(x)
        x = f(x)
    return slope
