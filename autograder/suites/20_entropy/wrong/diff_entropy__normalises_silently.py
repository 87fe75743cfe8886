"""A function with another integral than 1 was divided by it, so that a mistake goes unnoticed. The docstring
promises a ValueError.
"""


def diff_entropy(pdf, a, b):
    if a >= b:
        raise ValueError("the interval must have a < b")
    boxes = 10_000
    width = (b - a) / boxes
    f = np.asarray(pdf(a + (np.arange(boxes) + 0.5) * width), dtype=float)
    if np.any(f < 0):
        raise ValueError("a density is never negative")
    f = f[f > 0] / (np.sum(f) * width)
    return float(-np.sum(f * np.log2(f)) * width)
