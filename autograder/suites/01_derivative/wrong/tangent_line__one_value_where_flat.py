"""Where the derivative vanishes you return the height as one single number. For an array of places T owes
one value for each."""


def tangent_line(f, df, x0):
    height, slope = f(x0), df(x0)
    return lambda x: height + slope * (np.asarray(x) - x0) if slope else height
