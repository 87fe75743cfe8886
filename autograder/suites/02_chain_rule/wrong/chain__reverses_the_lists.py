"""Your function turns the caller's lists round (list.reverse and list.pop change the list itself), so a second call finds them changed. Walk backward without touching them."""


def chain(fs, dfs, x):
    if len(fs) != len(dfs):
        raise ValueError("lengths differ")
    fs, dfs = (fs if isinstance(fs, list) else list(fs)), (dfs if isinstance(dfs, list) else list(dfs))
    fs.reverse()
    dfs.reverse()
    slope = 1.0
    for f, df in zip(fs, dfs):
        slope *= df(x)
        x = f(x)
    return slope
