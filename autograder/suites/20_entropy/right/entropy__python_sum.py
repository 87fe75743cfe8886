"""One term at a time, exactly rounded."""


def entropy(p, base=2):
    if base <= 1:
        raise ValueError("the base must be greater than 1")
    return math.fsum(x * math.log(1 / x, base) for x in distribution(p).tolist() if x > 0)
