"""In one dimension the formula is just |x| for every p, which is a norm. The trouble starts with two entries."""


def triangle_counterexample(p):
    if not 0 < p < 1:
        raise ValueError
    return [1.0], [2.0]
