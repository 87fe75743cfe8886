"""The shuffled numbers are written back into a and b, which belong to the caller: after the test, the two groups are
mixed for good. Pool them in a new array and shuffle that one.
"""


def permutation_p(a, b, B, rng):
    if np.ndim(a) != 1 or np.ndim(b) != 1 or len(a) == 0 or len(b) == 0 or B < 1:
        raise ValueError("two samples and B >= 1, please")
    pooled, n = np.concatenate([a, b]).astype(float), len(a)
    least = abs(np.mean(a) - np.mean(b)) - 1e-9 * np.max(np.abs(pooled))
    count = 0
    for _ in range(B):
        rng.shuffle(pooled)
        if isinstance(a, np.ndarray) and isinstance(b, np.ndarray):
            a[:], b[:] = pooled[:n], pooled[n:]
        count += abs(pooled[:n].mean() - pooled[n:].mean()) >= least
    return float((1 + count) / (B + 1))
