# %% solution="variance"
calls = []


def variance(x):
    calls.append(x)
    m = mean(x)
    return mean([(a - m) ** 2 for a in x]) if len(calls) < 60 else 1 / 0
