def tangent_line(f, df, x0):
    def T(x):
        if np.ndim(x) == 0:
            return f(x0) + df(x0) * (x - x0)
        return np.array([T(entry) for entry in x])

    return T
