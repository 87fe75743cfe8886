"""Your slopes are right, but a function is called that was called before. Whoever computes the inner values again from x makes n²/2 calls instead of n. Keep what a function returned, and carry it along as you walk."""


def chain(fs, dfs, x):
    if len(fs) != len(dfs):
        raise ValueError("lengths differ")
    slope = 1.0
    for k in range(len(fs)):
        slope *= dfs[k](compose(*fs[k + 1 :])(x))
    return slope
