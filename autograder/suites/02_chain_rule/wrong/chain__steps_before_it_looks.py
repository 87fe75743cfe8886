"""Each of your slopes is taken one step too late, at the number that the function returns. A local slope belongs to the number that the function receives: look first, then step."""


def chain(fs, dfs, x):
    if len(fs) != len(dfs):
        raise ValueError("lengths differ")
    slope = 1.0
    for f, df in zip(reversed(fs), reversed(dfs)):
        x = f(x)
        slope *= df(x)
    return slope
