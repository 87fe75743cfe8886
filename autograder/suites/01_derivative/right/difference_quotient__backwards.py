def difference_quotient(f, x, h):
    if abs(h) == 0:
        raise ValueError
    return (f(x) - f(x + h)) / -h
