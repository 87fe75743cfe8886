"""Only the place where the first fold begins is random; from there on the indices follow in the order of the file, and
neighbours stay together. Let chance decide about the whole order.
"""


def k_fold(n, k, rng):
    if not 2 <= k <= n:
        raise ValueError("2 <= k <= n, please")
    return np.array_split(np.roll(np.arange(n), rng.integers(n)), k)
