"""You split the interval at one crossing of the axis. There may be several, also when the sign is the same at both ends; every overlooked one cancels silently."""


def total_area(f, a, b):
    if f(a) * f(b) >= 0:
        return abs(trapezoid(f, a, b, 200))
    low, high = a, b
    for _ in range(60):
        middle = (low + high) / 2
        if f(low) * f(middle) <= 0:
            high = middle
        else:
            low = middle
    return abs(trapezoid(f, a, low, 200)) + abs(trapezoid(f, low, b, 200))
