"""The slope of relu, with any value at 0, and an array for the dot."""


def ftc_counterexamples():
    return (0.0, 0.5, 1.0), np.array([3.0, 0.0, 3.0])
