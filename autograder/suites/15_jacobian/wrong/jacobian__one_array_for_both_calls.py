"""You hand the same array to f twice. If f writes into it, the second call starts from a spoilt point: every call needs a
new array."""


def jacobian(f, x):
    if np.ndim(x) != 1:
        raise ValueError
    x = np.array(x, dtype=float)
    columns = []
    for i in range(len(x)):
        h = EPS ** (1 / 3) * max(1, abs(x[i]))
        moved = x.copy()
        moved[i] = x[i] + h
        there = np.array(f(moved), dtype=float).reshape(-1)
        moved[i] = x[i] - h
        back = np.array(f(moved), dtype=float).reshape(-1)
        columns.append((there - back) / (2 * h))
    return np.column_stack(columns)
