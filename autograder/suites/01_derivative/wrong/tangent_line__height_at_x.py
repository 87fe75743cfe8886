"""You start from the curve itself, f(x), and add to it. The line starts from one height, that of the point
of contact."""


def tangent_line(f, df, x0):
    def T(x):
        x = np.asarray(x)
        return f(x) + df(x0) * (x - x0)

    return T
