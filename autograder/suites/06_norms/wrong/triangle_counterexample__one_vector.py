"""A triangle has three sides: x, y and x + y. The answer must be a pair of vectors of the same length."""


def triangle_counterexample(p):
    if not 0 < p < 1:
        raise ValueError
    return [1.0, 1.0]
