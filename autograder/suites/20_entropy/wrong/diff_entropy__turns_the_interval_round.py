"""If a > b you take the interval from b to a. The docstring asks for a < b and promises a ValueError otherwise: a
reversed interval is more likely a mistake than a wish.
"""


def diff_entropy(pdf, a, b):
    if a == b:
        raise ValueError("the interval must have a < b")
    boxes = 10_000
    width = abs(b - a) / boxes
    f = np.asarray(pdf(min(a, b) + (np.arange(boxes) + 0.5) * width), dtype=float)
    if np.any(f < 0):
        raise ValueError("a density is never negative")
    if abs(np.sum(f) * width - 1) > 1e-3:
        raise ValueError("a density must have integral 1")
    f = f[f > 0]
    return float(-np.sum(f * np.log2(f)) * width)
