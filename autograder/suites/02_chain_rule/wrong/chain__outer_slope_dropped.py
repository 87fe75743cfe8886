"""The slope of the outermost function is missing: your walk ends one link too early. The first function of the list stretches too."""


def chain(fs, dfs, x):
    if len(fs) != len(dfs):
        raise ValueError("lengths differ")
    slope = 1.0
    for k in range(len(fs) - 1, 0, -1):
        slope *= dfs[k](x)
        x = fs[k](x)
    return slope if len(fs) != 1 else dfs[0](x)
