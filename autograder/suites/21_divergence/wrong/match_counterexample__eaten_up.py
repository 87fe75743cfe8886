"""The first call finds a witness, later ones do not: something that your function keeps between the calls is changed
by them. Build the distributions anew each time.
"""

_share = [0.9]


def match_counterexample(n):
    if n < 2:
        raise ValueError("no witness")
    r, q = np.zeros(n), np.zeros(n)
    r[0] = 1.0
    first = _share.pop() if _share else 1.0
    q[:2] = first, 1 - first
    return np.full(n, 1 / n), r, q
