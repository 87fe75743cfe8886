"""Your slopes are right, but for each of them you compute the inner values again from x: n²/2 calls instead of n. Carry the value along as you walk."""


def chain(fs, dfs, x):
    if len(fs) != len(dfs):
        raise ValueError("lengths differ")
    slope = 1.0
    for k in range(len(fs)):
        slope *= dfs[k](compose(*fs[k + 1 :])(x))
    return slope
