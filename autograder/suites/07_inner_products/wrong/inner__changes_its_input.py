"""`x *= …` writes into the caller's array, as `np.asarray` makes no copy of an array of floats. Compute a new array
instead."""

_sound = inner


def inner(x, y, A=None):
    value = _sound(x, y, A)
    x = np.asarray(x, dtype=float)
    x *= np.asarray(y, dtype=float)
    return value
