# %% solution="spread"
def spread(x):
    return [[] for _ in range(1_000_000)]
