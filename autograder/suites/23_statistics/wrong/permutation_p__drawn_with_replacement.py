"""The pooled numbers are drawn with replacement, so some come twice and others never. A permutation test only moves the
labels: after a shuffle the very same numbers must be there, each once.
"""


def permutation_p(a, b, B, rng):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    if a.ndim != 1 or b.ndim != 1 or a.size == 0 or b.size == 0 or B < 1:
        raise ValueError("two samples and B >= 1, please")
    pooled, n = np.concatenate([a, b]), len(a)
    least = abs(a.mean() - b.mean()) - 1e-9 * np.max(np.abs(pooled))
    count = 0
    for _ in range(B):
        drawn = rng.choice(pooled, size=len(pooled))
        count += abs(drawn[:n].mean() - drawn[n:].mean()) >= least
    return float((1 + count) / (B + 1))
