"""Your two vectors cancel each other, so their sum is small and the triangle inequality holds with ease. For a
counterexample the sum has to be *large*."""


def triangle_counterexample(p):
    if not 0 < p < 1:
        raise ValueError
    return [1.0, 0.0], [-1.0, 1.0]
