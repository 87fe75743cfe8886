"""For p ≤ 0 the formula makes no sense: |0|ᵖ is not even a number when p is negative. Check both ends of 0 < p < 1."""


def triangle_counterexample(p):
    if p >= 1:
        raise ValueError
    return [1.0, 0.0], [0.0, 1.0]
