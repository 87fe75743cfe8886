"""A good witness on two outcomes, but it is returned for every n. The three distributions have n entries; fill up the
rest.
"""


def match_counterexample(n):
    if n < 2:
        raise ValueError("no witness")
    return [0.5, 0.5], [1.0, 0.0], [0.9, 0.1]
