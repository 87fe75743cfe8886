"""Your test of the area is too strict. The area is computed with an error, and a density may be rounded a little:
differences up to 1e-3 are to be accepted.
"""


def expect_pdf(g, pdf, a, b):
    if a >= b:
        raise ValueError("no interval")
    if min(pdf(a + (b - a) * i / 1000) for i in range(1001)) < 0:
        raise ValueError("negative")
    if abs(simpson(pdf, a, b, 1000) - 1) > 1e-6:
        raise ValueError("no density")
    return simpson(lambda x: g(x) * pdf(x), a, b, 1000)
