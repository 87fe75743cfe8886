"""A loop that adds box after box."""


def riemann(f, a, b, n, rule):
    if n < 1:
        raise ValueError("n")
    if rule not in ["left", "right", "mid"]:
        raise ValueError("rule")
    h = (b - a) / n
    total = 0.0
    for i in range(n):
        if rule == "left":
            x = a + i * h
        elif rule == "right":
            x = a + (i + 1) * h
        else:
            x = a + i * h + h / 2
        total += f(x) * h
    return total
