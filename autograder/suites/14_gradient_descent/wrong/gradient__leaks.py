"""You move the entries of one working copy and do not put them back: when the second entry has its turn, the first is
still off its place. All other entries have to be exactly those of x."""


def gradient(f, x):
    x = np.array(x, dtype=float)
    if x.ndim != 1:
        raise ValueError
    slopes = np.zeros(len(x))
    for i in range(len(x)):
        h = EPS ** (1 / 3) * max(1, abs(x[i]))
        x[i] += h
        there = f(x.copy())
        x[i] -= 2 * h
        slopes[i] = (there - f(x.copy())) / (2 * h)
    return slopes
