"""Both predictions are perfect, only of different truths. To refute the second half of the claim, the cheaper
prediction has to be a wrong one: q must differ from r.
"""


def match_counterexample(n):
    if n < 2:
        raise ValueError("no witness")
    r = np.zeros(n)
    r[0] = 1.0
    return np.full(n, 1 / n), r, r
