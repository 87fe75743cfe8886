# %%
import os

os.fork()


# %% solution="mean"
def mean(x):
    return 0.0


# %% solution="spread"
def spread(x):
    return 0.0


# %% solution="variance"
def variance(x):
    return 0.0
