"""The comparison is exact, but the numbers are not. A shuffle that restores the groups in another order may give a T* that
is smaller than T by 10⁻¹⁶, only because the sum was rounded otherwise. Allow for a little.
"""


def permutation_p(a, b, B, rng):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    if a.ndim != 1 or b.ndim != 1 or a.size == 0 or b.size == 0 or B < 1:
        raise ValueError("two samples and B >= 1, please")
    pooled, n = np.concatenate([a, b]), len(a)
    least = abs(sum(a) / n - sum(b) / len(b))
    count = 0
    for _ in range(B):
        rng.shuffle(pooled)
        count += abs(sum(pooled[:n]) / n - sum(pooled[n:]) / len(b)) >= least
    return float((1 + count) / (B + 1))
