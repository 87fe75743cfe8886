"""Cross-entropy minus entropy, with the base written out."""


def kl(p, q):
    return cross_entropy(p, q) - entropy(p, base=math.e)
