"""You only ask whether T(0) is 0. Squares and ReLU keep 0 where it is and are not linear all the same."""


def linearity_counterexample(T, n, rng):
    zero = np.zeros(n)
    if np.any(T(zero)):
        return 0.0, zero, 0.0, zero
    return None
