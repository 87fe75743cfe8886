"""You exchanged a and b when they came in the wrong order. For a density such an interval is a mistake, and a
ValueError is promised if a ≥ b.
"""


def expect_pdf(g, pdf, a, b):
    a, b = min(a, b), max(a, b)
    if a == b:
        return float(g(a))
    if min(pdf(a + (b - a) * i / 1000) for i in range(1001)) < 0:
        raise ValueError("negative")
    if abs(simpson(pdf, a, b, 1000) - 1) > 1e-3:
        raise ValueError("no density")
    return simpson(lambda x: g(x) * pdf(x), a, b, 1000)
