"""For p ≥ 1 the formula is a norm, so no pair can break the triangle inequality. Say so with a ValueError instead of
returning a pair that does not work."""


def triangle_counterexample(p):
    if p <= 0:
        raise ValueError
    return [1.0, 0.0], [0.0, 1.0]
