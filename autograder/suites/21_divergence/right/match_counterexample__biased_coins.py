"""Lists; two coins that differ, filled up with impossible outcomes."""


def match_counterexample(n):
    if n < 2:
        raise ValueError("no witness")
    rest = [0] * (n - 2)
    return [0.5, 0.5, *rest], [0.01, 0.99, *rest], [0.05, 0.95, *rest]
