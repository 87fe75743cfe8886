"""One of your three lists does not sum to 1 when n is more than 2, so it is no distribution. Divide by the sum, or
share out what is left.
"""


def match_counterexample(n):
    if n < 2:
        raise ValueError("no witness")
    r, q = np.zeros(n), np.full(n, 0.1)
    r[0], q[0] = 1.0, 0.9
    return np.full(n, 1 / n), r, q
