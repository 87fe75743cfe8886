"""itertools adds up, one number after the other; a list is turned into an array at the end."""


def running_mean(x):
    if np.ndim(x) != 1:
        raise ValueError("not a list of numbers")
    sums = itertools.accumulate(float(a) for a in x)
    return np.array([s / k for k, s in enumerate(sums, start=1)], dtype=float)
