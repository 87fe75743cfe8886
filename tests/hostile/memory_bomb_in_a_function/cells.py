# %% solution="spread"
def spread(x):
    return len(bytearray(1 << 40))
