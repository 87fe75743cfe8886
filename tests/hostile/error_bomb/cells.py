# %% solution="spread"
raise ValueError("𝔸" * 10**6)


# %% solution="mean"
def mean(x):
    raise ValueError("𝔸\n" * 10**6)


# %%
for _ in range(2):
    print("𝔹" * 10**6)
