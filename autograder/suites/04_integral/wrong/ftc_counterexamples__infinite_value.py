"""A function with an infinite value is not bounded, so it is not integrable, and the claim does not speak about it. Finite numbers do."""


def ftc_counterexamples():
    return (0, 0, 1), (0, float("inf"), 0)
