def first_derivative_test(df, x, h):
    if not h > 0:
        raise ValueError("h must be positive")
    return {(-1, 1): "min", (1, -1): "max"}.get((int(np.sign(df(x - h))), int(np.sign(df(x + h)))), "neither")
