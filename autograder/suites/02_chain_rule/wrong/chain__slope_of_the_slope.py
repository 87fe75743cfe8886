"""You compute f′(g′(x)), the derivatives put into each other. The slopes are to be multiplied; what travels from function to function is the value g(x)."""


def chain(fs, dfs, x):
    if len(fs) != len(dfs):
        raise ValueError("lengths differ")
    if not fs:
        return 1.0
    return compose(*dfs)(x)
