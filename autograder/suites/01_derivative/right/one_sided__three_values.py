def one_sided(f, x, h):
    if not h > 0:
        raise ValueError("h must be positive")
    low, mid, high = (f(x + k * h) for k in (-1, 0, 1))
    return (mid - low) / h, (high - mid) / h
