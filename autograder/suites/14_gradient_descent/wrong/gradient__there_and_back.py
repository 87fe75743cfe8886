"""After the measurement you walk back by adding and subtracting h, and rounding leaves you a little beside x: the next
entry is then measured from a point that is not x. Begin with a fresh copy of x for each entry.
"""


def gradient(f, x):
    x = np.array(x, dtype=float)
    if x.ndim != 1:
        raise ValueError("a vector is needed")
    slopes = np.zeros(len(x))
    for i in range(len(x)):
        h = EPS ** (1 / 3) * max(1, abs(x[i]))
        x[i] += h
        there = f(x)
        x[i] -= 2 * h
        slopes[i] = (there - f(x)) / (2 * h)
        x[i] += h
    return slopes
