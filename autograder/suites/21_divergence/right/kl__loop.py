"""Term by term, with the ratio in the logarithm."""


def kl(p, q):
    p, q = distribution(p).tolist(), distribution(q).tolist()
    if len(p) != len(q):
        raise ValueError("unequal lengths")
    if any(a > 0 and b == 0 for a, b in zip(p, q, strict=True)):
        return float("inf")
    return math.fsum(a * math.log(a / b) for a, b in zip(p, q, strict=True) if a > 0)
