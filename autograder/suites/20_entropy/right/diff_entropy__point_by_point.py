"""The midpoint rule in plain Python, one float at a time."""


def diff_entropy(pdf, a, b):
    if not a < b:
        raise ValueError("no interval")
    m = 10_000
    width = (b - a) / m
    mass = h = 0.0
    for i in range(m):
        f = float(pdf(a + (i + 0.5) * width))
        if f < 0:
            raise ValueError("negative density")
        mass += f * width
        if f > 0:
            h -= f * math.log2(f) * width
    if abs(mass - 1) > 1e-3:
        raise ValueError("no density")
    return h
