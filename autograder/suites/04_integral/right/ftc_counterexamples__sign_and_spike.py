"""The sign function, and a spike on a constant; lists instead of tuples inside."""


def ftc_counterexamples():
    return [-1, 0, 1], [2.5, -7, 2.5]
