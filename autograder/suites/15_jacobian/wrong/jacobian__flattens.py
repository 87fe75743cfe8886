"""You flatten whatever you get, so a matrix passes for a vector without a word. The docstring promises a ValueError."""


def jacobian(f, x):
    x = np.array(x, dtype=float).reshape(-1)

    def outputs(point):
        return np.array(f(point), dtype=float).reshape(-1)

    return np.column_stack([partial(outputs, x, i) for i in range(len(x))])
