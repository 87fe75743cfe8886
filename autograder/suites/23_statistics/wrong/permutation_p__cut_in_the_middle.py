"""The shuffled numbers are cut in the middle. That is right only if both groups are equally large: a shuffled group has as
many numbers as the group whose label it bears.
"""


def permutation_p(a, b, B, rng):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    if a.ndim != 1 or b.ndim != 1 or a.size == 0 or b.size == 0 or B < 1:
        raise ValueError("two samples and B >= 1, please")
    pooled = np.concatenate([a, b])
    n = len(pooled) // 2
    least = abs(a.mean() - b.mean()) - 1e-9 * np.max(np.abs(pooled))
    count = 0
    for _ in range(B):
        rng.shuffle(pooled)
        count += abs(pooled[:n].mean() - pooled[n:].mean()) >= least
    return float((1 + count) / (B + 1))
