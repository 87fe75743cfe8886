"""You measure the slope with a difference quotient, which knows about ten digits and ignores the derivatives that you were given. The chain rule gives it exactly."""


def chain(fs, dfs, x):
    if len(fs) != len(dfs):
        raise ValueError("lengths differ")
    return derivative(compose(*fs), x)
