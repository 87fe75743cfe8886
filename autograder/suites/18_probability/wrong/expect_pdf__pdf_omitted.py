"""This is the mean of g over the interval, as if all x were equally likely. Places with a high density must weigh
more.
"""


def expect_pdf(g, pdf, a, b):
    if a >= b:
        raise ValueError("no interval")
    if min(pdf(a + (b - a) * i / 1000) for i in range(1001)) < 0:
        raise ValueError("negative")
    if abs(simpson(pdf, a, b, 1000) - 1) > 1e-3:
        raise ValueError("no density")
    return simpson(g, a, b, 1000) / (b - a)
