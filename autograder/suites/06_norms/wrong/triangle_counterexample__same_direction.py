"""Both vectors point the same way. Then x + y is a longer vector of the same direction and N(x + y) = N(x) + N(y),
exactly: every homogeneous N does that. Choose two different directions."""


def triangle_counterexample(p):
    if not 0 < p < 1:
        raise ValueError
    return [1.0, 1.0], [1.0, 1.0]
