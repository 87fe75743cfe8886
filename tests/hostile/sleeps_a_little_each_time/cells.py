# %% solution="spread"
import time


def spread(x):
    time.sleep(1.5)
    return max(x) - min(x)
