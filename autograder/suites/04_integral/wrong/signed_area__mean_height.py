"""These are mean heights, not areas: the width b − a is missing."""


def signed_area(f, a, b):
    return float(np.mean([f(a + (i + 0.5) / 200 * (b - a)) for i in range(200)]))


def total_area(f, a, b):
    return float(np.mean([abs(f(a + (i + 0.5) / 200 * (b - a))) for i in range(200)]))
