"""You divided by the area, whatever it was, so that a wrong density goes unnoticed. If the area is not 1, a
ValueError is promised.
"""


def expect_pdf(g, pdf, a, b):
    if a >= b:
        raise ValueError("no interval")
    if min(pdf(a + (b - a) * i / 1000) for i in range(1001)) < 0:
        raise ValueError("negative")
    total = simpson(pdf, a, b, 1000)
    if total == 0:
        return 0.0
    return simpson(lambda x: g(x) * pdf(x), a, b, 1000) / total
