"""You put E[X] into g. The expectation of g(X) is the integral of g(x) times the density, and it is a different
number unless g is a straight line.
"""


def expect_pdf(g, pdf, a, b):
    if a >= b:
        raise ValueError("no interval")
    if min(pdf(a + (b - a) * i / 1000) for i in range(1001)) < 0:
        raise ValueError("negative")
    if abs(simpson(pdf, a, b, 1000) - 1) > 1e-3:
        raise ValueError("no density")
    return float(g(simpson(lambda x: x * pdf(x), a, b, 1000)))
