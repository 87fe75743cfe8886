"""You called g and the density with whole arrays. They are functions of one number, and an `if` or a function of
the math module in them fails on arrays.
"""


def expect_pdf(g, pdf, a, b):
    if a >= b:
        raise ValueError("no interval")
    x = a + (np.arange(1000) + 0.5) * (b - a) / 1000
    heights = pdf(x) + 0 * x
    if heights.min() < 0 or abs(heights.mean() * (b - a) - 1) > 1e-3:
        raise ValueError("no density")
    return float(np.mean(g(x) * heights) * (b - a))
