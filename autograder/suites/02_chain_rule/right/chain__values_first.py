"""First all values on the way, then the product of the slopes taken there; f₁ itself is never called."""


def chain(fs, dfs, x):
    n = len(fs)
    if n != len(dfs):
        raise ValueError
    received = [x] * n
    for k in range(n - 2, -1, -1):
        received[k] = fs[k + 1](received[k + 1])
    return np.prod([df(u) for df, u in zip(dfs, received, strict=True)])
