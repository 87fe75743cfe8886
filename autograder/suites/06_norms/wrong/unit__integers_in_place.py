"""The result is written into an array of integers, which cuts off everything behind the decimal point. Make an array
of floats first."""


def unit(x, p):
    length = p_norm(x, p)
    if length == 0:
        raise ValueError
    direction = np.array(x)
    direction[:] = direction / length
    return direction
