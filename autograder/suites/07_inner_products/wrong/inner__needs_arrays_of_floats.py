"""You compute with x and y as they come. Lists cannot be multiplied, and NumPy's whole numbers wrap round when they
grow too large: make float arrays of them first."""

_sound = inner


def inner(x, y, A=None):
    _sound(x, y, A)
    return x @ y if A is None else x @ (np.asarray(A) @ y)
