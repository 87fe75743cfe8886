"""The inverse of the length as a factor."""


def unit(x, p):
    length = p_norm(x, p)
    if not length:
        raise ValueError(f"no direction: {x}")
    return (1 / length) * np.asarray(x)
