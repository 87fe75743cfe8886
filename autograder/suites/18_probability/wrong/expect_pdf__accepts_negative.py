"""A function that is negative in places was accepted as a density, because positive heights elsewhere make up for
it in the area. Look at the heights, too.
"""


def expect_pdf(g, pdf, a, b):
    if a >= b:
        raise ValueError("no interval")
    pass
    if abs(simpson(pdf, a, b, 1000) - 1) > 1e-3:
        raise ValueError("no density")
    return simpson(lambda x: g(x) * pdf(x), a, b, 1000)
