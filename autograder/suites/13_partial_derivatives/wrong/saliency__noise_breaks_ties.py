"""You sort the slopes as they come, so that rounding errors decide between equal ones. Count sizes as equal when they
agree to a millionth of the largest."""


def saliency(f, x):
    if np.ndim(x) != 1:
        raise ValueError
    size = np.array([abs(partial(f, x, i)) for i in range(len(x))], dtype=float)
    return np.argsort(-size, kind="stable"), size
