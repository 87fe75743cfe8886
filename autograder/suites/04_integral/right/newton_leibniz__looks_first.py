"""All heights first, one by one, with a look at each."""


def newton_leibniz(F, f, a, b):
    heights = []
    for i in range(101):
        try:
            y = float(f(a + i * (b - a) / 100))
        except ZeroDivisionError:
            raise ValueError("a pole") from None
        if y != y or abs(y) == float("inf"):
            raise ValueError("no number")
        heights.append(y)
    h = (b - a) / 100
    weights = [1] + [4, 2] * 49 + [4, 1]
    boxes = h / 3 * sum(w * y for w, y in zip(weights, heights, strict=True))
    area = abs(h) * (sum(map(abs, heights)) - (abs(heights[0]) + abs(heights[-1])) / 2)
    answer = F(b) - F(a)
    if abs(boxes - answer) > area / 1000:
        raise ValueError("F may not be trusted")
    return answer
