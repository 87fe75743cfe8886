def derivative(f, x, h=None):
    step = EPS ** (1 / 3) * max(1, abs(x)) if h is None else h
    return (difference_quotient(f, x, step) + difference_quotient(f, x, -step)) / 2
