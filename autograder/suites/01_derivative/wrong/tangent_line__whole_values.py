"""You store the values of T in an array made like the input. If the input holds whole numbers, so does that
array, and the digits behind the point are cut off."""


def tangent_line(f, df, x0):
    height, slope = f(x0), df(x0)

    def T(x):
        if np.ndim(x) == 0:
            return height + slope * (x - x0)
        values = np.zeros_like(x)
        values[...] = height + slope * (np.asarray(x) - x0)
        return values

    return T
