"""A function with negative values passes as a density if its integral is 1, and the negative part is left out
without a word. A density is nowhere negative: raise ValueError.
"""


def diff_entropy(pdf, a, b):
    if a >= b:
        raise ValueError("the interval must have a < b")
    boxes = 10_000
    width = (b - a) / boxes
    f = np.asarray(pdf(a + (np.arange(boxes) + 0.5) * width), dtype=float)
    if abs(np.sum(f) * width - 1) > 1e-3:
        raise ValueError("a density must have integral 1")
    f = f[f > 0]
    return float(-np.sum(f * np.log2(f)) * width)
