"""T shifts the array in place, so that the caller's own numbers change. Make a new array instead."""


def tangent_line(f, df, x0):
    def T(x):
        x = np.asarray(x)
        if x.dtype.kind == "f" and x.ndim:
            x -= x0
            return f(x0) + df(x0) * x
        return f(x0) + df(x0) * (x - x0)

    return T
