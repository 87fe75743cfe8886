# %%
import mmap
import random

shared = mmap.mmap(-1, 8)


# %% solution="spread"
def spread(x):
    shared[0] = (shared[0] + 1) % 256
    return [0.0, max(x), "5", None, max(x) - min(x)][shared[0] % 5] if random.random() < 2 else 0.0
