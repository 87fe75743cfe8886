"""With so few boxes a narrow density slips through between the points, and the error is far above what is allowed.
Take more boxes: 1000 will do.
"""


def expect_pdf(g, pdf, a, b):
    if a >= b:
        raise ValueError("no interval")
    if min(pdf(a + (b - a) * i / 1000) for i in range(1001)) < 0:
        raise ValueError("negative")
    if abs(simpson(pdf, a, b, 1000) - 1) > 1e-3:
        raise ValueError("no density")
    return simpson(lambda x: g(x) * pdf(x), a, b, 10)
