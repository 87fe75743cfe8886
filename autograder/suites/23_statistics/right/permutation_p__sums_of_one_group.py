"""The sum of one group decides, since the total is fixed; all shuffles in one table."""


def permutation_p(a, b, B, rng):
    a, b = np.array(a, dtype=float), np.array(b, dtype=float)
    if a.ndim != 1 or b.ndim != 1 or 0 in (len(a), len(b)) or B < 1:
        raise ValueError("no test")
    pooled = np.concatenate([a, b])
    center = len(a) * pooled.mean()
    table = rng.permuted(np.tile(pooled, (B, 1)), axis=1)
    margin = 1e-8 * np.max(np.abs(pooled))
    extreme = np.abs(table[:, : len(a)].sum(axis=1) - center) >= abs(a.sum() - center) - margin
    return (1 + int(np.sum(extreme))) / (B + 1)
