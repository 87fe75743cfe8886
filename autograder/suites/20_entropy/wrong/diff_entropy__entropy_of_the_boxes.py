"""This is the entropy of the probabilities f(x)·Δ of your boxes. It grows without bound as the boxes get finer;
the price of the resolution, log₂(1/Δ), has to be taken away, which is what the logarithm of the density alone
does.
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
    p = f[f > 0] * width
    return float(-np.sum(p * np.log2(p)))
