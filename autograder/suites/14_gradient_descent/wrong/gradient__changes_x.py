"""You move the entries inside the caller's own array. Even if they return to their places, rounding leaves a trace, and
a list or an array of whole numbers cannot hold the step at all. Work on a copy, made of floats."""


def gradient(f, x):
    if np.ndim(x) != 1:
        raise ValueError
    slopes = np.zeros(len(x))
    for i in range(len(x)):
        h = EPS ** (1 / 3) * max(1, abs(x[i]))
        x[i] += h
        there = f(x)
        x[i] -= 2 * h
        slopes[i] = (there - f(x)) / (2 * h)
        x[i] += h
    return slopes
