def global_extrema(f, crit, a, b):
    if b < a:
        raise ValueError("reversed")
    low = high = a
    for x in sorted(crit):
        if a < x < b:
            if f(x) < f(low):
                low = x
            if f(x) > f(high):
                high = x
    if f(b) < f(low):
        low = b
    if f(b) > f(high):
        high = b
    return low, high
