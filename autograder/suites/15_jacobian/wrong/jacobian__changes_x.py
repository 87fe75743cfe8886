"""You move the entries inside the caller's own array, and the last of them stays moved. Work on a copy of x."""


def jacobian(f, x):
    if np.ndim(x) != 1:
        raise ValueError
    x = np.asarray(x, dtype=float)
    columns = []
    for i in range(len(x)):
        middle, h = x[i], EPS ** (1 / 3) * max(1, abs(x[i]))
        x[i] = middle + h
        there = np.array(f(x.copy()), dtype=float).reshape(-1)
        x[i] = middle - h
        back = np.array(f(x.copy()), dtype=float).reshape(-1)
        if i < len(x) - 1:
            x[i] = middle
        columns.append((there - back) / (2 * h))
    return np.column_stack(columns)
