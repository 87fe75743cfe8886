"""Your pair works for p = ½ and fails when p comes near 1: the dent in the ball gets shallow there. Look for the two
points of the ball between which the dent is deepest."""


def triangle_counterexample(p):
    if not 0 < p < 1:
        raise ValueError
    return [10.0, -0.1], [0.0, 1.0]
