"""All that is left over goes into the last fold, which may become nearly twice as large as the others. Give one more to
each of several folds instead, so that no two sizes differ by more than 1.
"""


def k_fold(n, k, rng):
    if not 2 <= k <= n:
        raise ValueError("2 <= k <= n, please")
    order, size = rng.permutation(n), n // k
    return [order[i * size : (i + 1) * size if i < k - 1 else n] for i in range(k)]
