"""Outcome by outcome, in plain Python."""


def cross_entropy(p, q):
    p, q = distribution(p).tolist(), distribution(q).tolist()
    if len(p) != len(q):
        raise ValueError("unequal lengths")
    total = 0.0
    for a, b in zip(p, q, strict=True):
        if a > 0:
            if b == 0:
                return math.inf
            total += a * math.log(1 / b)
    return total
