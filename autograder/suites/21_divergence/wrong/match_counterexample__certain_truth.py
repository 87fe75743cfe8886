"""Your p is certain, and there the claim holds: a match costs ln 1 = 0, less than anything else. Take a truth with
some doubt in it.
"""


def match_counterexample(n):
    if n < 2:
        raise ValueError("no witness")
    p, q = np.zeros(n), np.full(n, 1 / n)
    p[0] = 1.0
    return p, p, q
