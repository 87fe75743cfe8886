"""A shuffle whose difference is exactly as large as the observed one is as extreme as the data, and has to count. You count
only those that are more extreme. In small samples this halves p, or worse.
"""


def permutation_p(a, b, B, rng):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    if a.ndim != 1 or b.ndim != 1 or a.size == 0 or b.size == 0 or B < 1:
        raise ValueError("two samples and B >= 1, please")
    pooled, n = np.concatenate([a, b]), len(a)
    least = abs(a.mean() - b.mean()) + 1e-9 * np.max(np.abs(pooled))
    count = 0
    for _ in range(B):
        rng.shuffle(pooled)
        count += abs(pooled[:n].mean() - pooled[n:].mean()) > least
    return float((1 + count) / (B + 1))
