# %% solution="mean"
def mean(x):
    own = []
    own.append(own)
    return own


# %% solution="spread"
def spread(x):
    own = {}
    own["self"] = own
    return own


# %% solution="variance"
def variance(x):
    many = 0.0
    for _ in range(50):
        many = [many, many]
    return many
