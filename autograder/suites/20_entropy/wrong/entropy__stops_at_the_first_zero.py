"""Your loop ends at the first outcome with probability 0 and forgets what comes after it. Such an outcome is
skipped; the others still count.
"""


def entropy(p, base=2):
    p = distribution(p)
    if base <= 1:
        raise ValueError("the base must be greater than 1")
    H = 0.0
    for x in p:
        if x == 0:
            break
        H += x * math.log(1 / x)
    return H / math.log(base)
