"""The matrix of ones: (1, …, 1) belongs to n, and (1, -1, 0, …) to 0. Lists."""


def sum_counterexample(n):
    if n < 2:
        raise ValueError("no witness")
    return [[1] * n for _ in range(n)], [1] * n, [1, -1] + [0] * (n - 2)
