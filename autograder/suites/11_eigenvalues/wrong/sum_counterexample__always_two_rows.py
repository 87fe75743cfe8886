"""The example for n = 2 is returned for every n. The matrix has n rows and columns, so fill up the rest."""


def sum_counterexample(n):
    if n < 2:
        raise ValueError("no witness")
    return np.array([[1.0, 0.0], [0.0, 2.0]]), np.array([1.0, 0.0]), np.array([0.0, 1.0])
