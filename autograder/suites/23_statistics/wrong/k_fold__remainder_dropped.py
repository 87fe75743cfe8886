"""If k does not divide n, some indices are left over, and your function drops them: they are never tested. Every sample
needs its fold, so some folds have to be larger by one.
"""


def k_fold(n, k, rng):
    if not 2 <= k <= n:
        raise ValueError("2 <= k <= n, please")
    return list(rng.permutation(n)[: n // k * k].reshape(k, n // k))
