"""You refused a density that exceeds 1. Only areas are probabilities; a height is probability *per length*, and
over a short interval it must be large. Uniform on [0, ½] means height 2.
"""


def expect_pdf(g, pdf, a, b):
    if a >= b:
        raise ValueError("no interval")
    heights = [pdf(a + (b - a) * i / 1000) for i in range(1001)]
    if min(heights) < 0 or max(heights) > 1:
        raise ValueError("no probabilities")
    if abs(simpson(pdf, a, b, 1000) - 1) > 1e-3:
        raise ValueError("no density")
    return simpson(lambda x: g(x) * pdf(x), a, b, 1000)
