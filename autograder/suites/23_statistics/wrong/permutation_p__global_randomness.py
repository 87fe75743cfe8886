"""The shuffles come from np.random, which nobody can repeat, and not from the rng that you were given. The same state of rng
has to give the same p.
"""


def permutation_p(a, b, B, rng):
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    if a.ndim != 1 or b.ndim != 1 or a.size == 0 or b.size == 0 or B < 1:
        raise ValueError("two samples and B >= 1, please")
    pooled, n = np.concatenate([a, b]), len(a)
    least = abs(a.mean() - b.mean()) - 1e-9 * np.max(np.abs(pooled))
    count = 0
    for _ in range(B):
        np.random.shuffle(pooled)  # noqa: NPY002 -- this is the mistake
        count += abs(pooled[:n].mean() - pooled[n:].mean()) >= least
    return float((1 + count) / (B + 1))
