"""You keep one slope for each function, and so a function that occurs twice in the row counts once. Each *place* in the row has its own slope, at the number that arrives there."""


def chain(fs, dfs, x):
    if len(fs) != len(dfs):
        raise ValueError("lengths differ")
    slopes = {}
    for f, df in zip(reversed(fs), reversed(dfs)):
        slopes[f] = df(x)
        x = f(x)
    product = 1.0
    for slope in slopes.values():
        product *= slope
    return product
