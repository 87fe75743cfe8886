# %% solution="mean"
import numpy as np


def mean(x):
    return np.broadcast_to(0.0, (10**6, 10**6))


# %% solution="spread"
def spread(x):
    return np.zeros((0, 10**15))


# %% solution="variance"
def variance(x):
    return 1 << (1 << 26)
