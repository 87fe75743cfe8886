"""Your margin for ties is the same number for all data. If the data are tiny, it is larger than every difference; if they are
huge, smaller than every rounding error. Measure it by the largest of the numbers.
"""


def permutation_p(a, b, B, rng):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    if a.ndim != 1 or b.ndim != 1 or a.size == 0 or b.size == 0 or B < 1:
        raise ValueError("two samples and B >= 1, please")
    pooled, n = np.concatenate([a, b]), len(a)
    least = abs(a.mean() - b.mean()) - 1e-9
    count = 0
    for _ in range(B):
        rng.shuffle(pooled)
        count += abs(pooled[:n].mean() - pooled[n:].mean()) >= least
    return float((1 + count) / (B + 1))
