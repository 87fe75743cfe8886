"""You look in one direction only: a mean of a* that is *larger* by as much. A difference the other way would have surprised
you just as much, so compare the sizes of the differences, without their signs.
"""


def permutation_p(a, b, B, rng):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    if a.ndim != 1 or b.ndim != 1 or a.size == 0 or b.size == 0 or B < 1:
        raise ValueError("two samples and B >= 1, please")
    pooled, n = np.concatenate([a, b]), len(a)
    least = a.mean() - b.mean() - 1e-9 * np.max(np.abs(pooled))
    count = 0
    for _ in range(B):
        rng.shuffle(pooled)
        count += pooled[:n].mean() - pooled[n:].mean() >= least
    return float((1 + count) / (B + 1))
