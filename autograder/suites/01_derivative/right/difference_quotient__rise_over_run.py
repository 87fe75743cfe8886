def difference_quotient(f, x, h):
    if not h:
        raise ValueError("no step")
    end = x + h
    rise, run = f(end) - f(x), end - x
    return np.float64(rise) / run
