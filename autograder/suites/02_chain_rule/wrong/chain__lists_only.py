"""Your function needs a method that only lists have, and fails for tuples. Both may be given; len, reversed, indexing and zip work for either."""


def chain(fs, dfs, x):
    if len(fs) != len(dfs):
        raise ValueError("lengths differ")
    fs, dfs = fs.copy(), dfs.copy()
    slope = 1.0
    while fs:
        slope *= dfs.pop()(x)
        x = fs.pop()(x)
    return slope
