"""You stop at f′(g(x)). That is how fast f answers to *its* input; the input itself changes with the slope g′(x), and this factor is missing."""


def chain(fs, dfs, x):
    if len(fs) != len(dfs):
        raise ValueError("lengths differ")
    if not fs:
        return 1.0
    return dfs[0](compose(*fs[1:])(x))
