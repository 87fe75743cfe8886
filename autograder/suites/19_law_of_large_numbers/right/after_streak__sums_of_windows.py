"""Sums over windows of k flips, as differences of running sums."""


def after_streak(x, k):
    x = np.array(x, dtype=int)
    if x.ndim != 1 or k < 0:
        raise ValueError("no flips")
    if len(x) <= k:
        return np.nan
    sums = np.append(0, np.cumsum(x))
    ready = sums[k:-1] - sums[: len(x) - k] == k
    heads = np.count_nonzero(ready & (x[k:] == 1))
    return np.float64(heads / ready.sum()) if ready.any() else np.nan
