"""The midpoint rule, one number at a time."""


def expect_pdf(g, pdf, a, b):
    if not a < b:
        raise ValueError("no interval")
    n = 1000
    h = (b - a) / n
    total = answer = 0.0
    for i in range(n):
        x = a + (i + 0.5) * h
        f = pdf(x)
        if f < 0:
            raise ValueError("negative density")
        total += f * h
        answer += g(x) * f * h
    if abs(total - 1) > 1e-3:
        raise ValueError("the area is not 1")
    return answer
