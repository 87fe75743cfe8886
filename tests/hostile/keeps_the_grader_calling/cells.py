# %% solution="mean"
def mean(x):
    return 0.0


# %% solution="variance"
def variance(x):
    if type(mean).__name__ != "Remote":
        return None
    while True:
        mean([1.0])
