"""Your p can be 0, as if chance could not have done it. But the labelling that you observed is one of the possible ones:
count the data themselves as one more shuffle, above and below the line.
"""


def permutation_p(a, b, B, rng):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    if a.ndim != 1 or b.ndim != 1 or a.size == 0 or b.size == 0 or B < 1:
        raise ValueError("two samples and B >= 1, please")
    pooled, n = np.concatenate([a, b]), len(a)
    least = abs(a.mean() - b.mean()) - 1e-9 * np.max(np.abs(pooled))
    count = 0
    for _ in range(B):
        rng.shuffle(pooled)
        count += abs(pooled[:n].mean() - pooled[n:].mean()) >= least
    return float(count / B)
