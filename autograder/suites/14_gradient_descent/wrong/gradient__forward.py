"""You look forward only, (f(x + h·e) − f(x)) / h. The central difference of notebook 13 looks to both sides: its error
is of order h² instead of h, and the docstring asks for it."""


def gradient(f, x):
    x = np.array(x, dtype=float)
    if x.ndim != 1:
        raise ValueError
    slopes = np.zeros(len(x))
    for i in range(len(x)):
        h = EPS ** (1 / 3) * max(1, abs(x[i]))
        moved = x.copy()
        moved[i] += h
        slopes[i] = (f(moved) - f(x.copy())) / h
    return slopes
