"""Your function sorts the list that it was given, and the caller's places are in another order afterwards. Work on a copy, or do without sorting."""


def cumulative(f, a, xs):
    answers = {float(x): trapezoid(f, a, x, 300) for x in xs}
    out = np.array([answers[float(x)] for x in xs], dtype=float)
    xs.sort()
    return out
