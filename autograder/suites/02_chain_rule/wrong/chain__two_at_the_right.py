"""You use the last two functions only, and those further left are forgotten. Every function of the row contributes its local slope."""


def chain(fs, dfs, x):
    if len(fs) != len(dfs):
        raise ValueError("lengths differ")
    slope = 1.0
    for f, df in list(zip(fs, dfs))[-1:-3:-1]:
        slope *= df(x)
        x = f(x)
    return slope
