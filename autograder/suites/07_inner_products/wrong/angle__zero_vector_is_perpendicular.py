"""For the zero vector you return a number. It has no direction, hence no angle with anything: raise a ValueError."""

_sound = angle


def angle(x, y):
    if np.shape(x) == np.shape(y) and np.ndim(x) == 1 and not (np.any(x) and np.any(y)):
        return np.pi / 2
    return _sound(x, y)
