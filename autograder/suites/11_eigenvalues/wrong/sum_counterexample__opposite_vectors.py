"""v and w cancel, and their sum is 0. The claim speaks of sums that are not zero, so this does not refute it."""


def sum_counterexample(n):
    if n < 2:
        raise ValueError("no witness")
    v = np.eye(n)[0]
    return np.diag(np.arange(1.0, n + 1)), v, -v
