"""You add up the values of f at the places of xs, one after the other. The places may be few, in any order, and nowhere near a: for each x cut the way from a to x into boxes of its own."""


def cumulative(f, a, xs):
    xs = np.asarray(xs, dtype=float)
    if len(xs) == 0:
        return np.zeros(0)
    return np.cumsum([f(x) for x in xs]) * (np.max(xs) - np.min(xs)) / len(xs)
