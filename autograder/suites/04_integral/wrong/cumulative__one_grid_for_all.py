"""All places share one grid. A place far away makes its boxes wide, too wide for the places near a. Give every place boxes of its own."""


def cumulative(f, a, xs):
    xs = np.array(xs, dtype=float)
    if len(xs) == 0:
        return xs
    grid = np.linspace(min(a, xs.min()), max(a, xs.max()), 301)
    y = np.array([f(float(t)) for t in grid])
    F = np.concatenate([[0], np.cumsum((y[1:] + y[:-1]) / 2 * np.diff(grid))])
    return np.interp(xs, grid, F) - np.interp(a, grid, F)
