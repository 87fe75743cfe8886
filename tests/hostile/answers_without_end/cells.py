# %% solution="mean"
import itertools


def mean(x):
    return itertools.count()


# %% solution="spread"
def spread(x):
    return (number for number in itertools.count())


# %% solution="variance"
def variance(x):
    return range(10**18)
