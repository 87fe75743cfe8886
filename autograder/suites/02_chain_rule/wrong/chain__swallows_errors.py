"""When a function or a derivative raises, you return a number all the same. Where a local slope does not exist, there is nothing to return: let what was raised reach the caller."""


def chain(fs, dfs, x):
    if len(fs) != len(dfs):
        raise ValueError("lengths differ")
    slope = 1.0
    try:
        for f, df in zip(reversed(fs), reversed(dfs)):
            slope *= df(x)
            x = f(x)
    except Exception:
        return 0.0
    return slope
