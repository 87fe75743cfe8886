"""You divide by a number that may be 0: by b − a, or by the area itself. No width and no height are allowed, and the areas are 0 there."""


def signed_area(f, a, b):
    y = [f(a + (i + 0.5) / 200 * (b - a)) for i in range(200)]
    return sum(y) / sum(map(abs, y)) * sum(map(abs, y)) / 200 * (b - a)
