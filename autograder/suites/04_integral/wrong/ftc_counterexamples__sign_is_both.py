"""The sign function is a fine corner, but no dot: |x| has no derivative at 0, so there is no F′(0) that could differ from f(0)."""


def ftc_counterexamples():
    return (-1, 0, 1), (-1, 0, 1)
