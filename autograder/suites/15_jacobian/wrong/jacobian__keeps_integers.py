"""Your copies of x still hold whole numbers, so the small step is cut off when it is stored. Make them arrays of floats."""


def jacobian(f, x):
    if np.ndim(x) != 1:
        raise ValueError
    x = np.array(x)
    columns = []
    for i in range(len(x)):
        h = EPS ** (1 / 3) * max(1, abs(float(x[i])))
        there, back = x.copy(), x.copy()
        there[i], back[i] = float(x[i]) + h, float(x[i]) - h
        ahead, behind = (np.array(f(point), dtype=float).reshape(-1) for point in (there, back))
        columns.append((ahead - behind) / (2 * h))
    return np.column_stack(columns)
