"""Functions whose integral is not 1 pass as densities. The docstring promises a ValueError if ∫ f over [a, b]
differs from 1 by more than 1e-3.
"""


def diff_entropy(pdf, a, b):
    if a >= b:
        raise ValueError("the interval must have a < b")
    boxes = 10_000
    width = (b - a) / boxes
    f = np.asarray(pdf(a + (np.arange(boxes) + 0.5) * width), dtype=float)
    if np.any(f < 0):
        raise ValueError("a density is never negative")
    f = f[f > 0]
    return float(-np.sum(f * np.log2(f)) * width)
