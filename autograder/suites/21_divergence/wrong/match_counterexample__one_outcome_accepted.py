"""On one outcome there is only the distribution (1), its entropy is 0, and no witness exists. The docstring promises
a ValueError for n < 2.
"""


def match_counterexample(n):
    n = max(n, 2)
    p, r, q = np.full(n, 1 / n), np.zeros(n), np.zeros(n)
    r[0] = 1.0
    q[:2] = 0.9, 0.1
    return p, r, q
