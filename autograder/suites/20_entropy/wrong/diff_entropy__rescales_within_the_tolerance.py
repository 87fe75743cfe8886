"""A density whose integral is nearly 1 was divided by that integral, which changes its entropy. The docstring says
that it is used as it is.
"""


def diff_entropy(pdf, a, b):
    if a >= b:
        raise ValueError("the interval must have a < b")
    boxes = 10_000
    width = (b - a) / boxes
    f = np.asarray(pdf(a + (np.arange(boxes) + 0.5) * width), dtype=float)
    if np.any(f < 0):
        raise ValueError("a density is never negative")
    if abs(np.sum(f) * width - 1) > 1e-3:
        raise ValueError("a density must have integral 1")
    f = f[f > 0] / (np.sum(f) * width)
    return float(-np.sum(f * np.log2(f)) * width)
