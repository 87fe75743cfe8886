"""A pair of three-entry arrays."""


def triangle_counterexample(p):
    if p <= 0 or p >= 1:
        raise ValueError("only for 0 < p < 1")
    return np.array([0.0, 3.0, 0.0]), np.array([-5.0, 0.0, 0.0])
