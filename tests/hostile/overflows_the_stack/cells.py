# %% solution="spread"
def spread(x):
    inner = ()
    for _ in range(10**6):
        inner = (inner,)
    return hash(inner)
