"""For absolute and zero-one loss one of the values is best, so try all; of several, the last."""


def best_constant(kind, v, p):
    mean = expected(v, p)
    if kind == "squared":
        return mean
    losses = {"absolute": lambda x, c: abs(x - c), "zero-one": lambda x, c: x != c}
    if kind not in losses:
        raise ValueError("unknown loss")
    loss = losses[kind]
    unit = max(abs(float(x)) for x in v) or 1.0
    scaled = [float(x) / unit for x in v]

    def cost(i):
        return sum(q * loss(x, scaled[i]) for x, q in zip(scaled, p, strict=True))

    best = min(reversed(range(len(v))), key=cost)
    return v[best]
