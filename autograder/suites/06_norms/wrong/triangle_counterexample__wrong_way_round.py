"""For this pair the sum is smaller than the parts: you show that the inequality *holds*. To refute a law you need a
case in which it fails."""


def triangle_counterexample(p):
    if not 0 < p < 1:
        raise ValueError
    return [2.0, 1.0], [1.0, -2.0]
