def first_derivative_test(df, x, h):
    if h <= 0:
        raise ValueError
    falls, rises = df(x - h) < 0, df(x + h) > 0
    if falls and rises:
        return "min"
    if falls or rises:
        return "neither"
    return "max" if df(x - h) > 0 and df(x + h) < 0 else "neither"
