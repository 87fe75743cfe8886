"""Your function tests what cannot be tested: an empty group, a table in place of a list, or no shuffle at all. The
docstring promises a ValueError for these.
"""


def permutation_p(a, b, B, rng):
    a, b = np.ravel(np.asarray(a, dtype=float)), np.ravel(np.asarray(b, dtype=float))
    if a.size == 0 or b.size == 0 or B < 1:
        return 1.0
    pooled, n = np.concatenate([a, b]), len(a)
    least = abs(a.mean() - b.mean()) - 1e-9 * np.max(np.abs(pooled))
    count = 0
    for _ in range(B):
        rng.shuffle(pooled)
        count += abs(pooled[:n].mean() - pooled[n:].mean()) >= least
    return float((1 + count) / (B + 1))
