"""You add the local slopes. One stretching after another multiplies: twice, and then three times, is six times, not five."""


def chain(fs, dfs, x):
    if len(fs) != len(dfs):
        raise ValueError("lengths differ")
    if not fs:
        return 1.0
    slope = 0.0
    for f, df in zip(reversed(fs), reversed(dfs)):
        slope += df(x)
        x = f(x)
    return slope
