def tangent_line(f, df, x0):
    m = df(x0)
    c = f(x0) - m * x0
    return lambda x: m * np.array(x, dtype=float) + c
