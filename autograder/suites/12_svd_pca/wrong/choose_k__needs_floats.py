"""With a list, or with an array of integers, this fails or overflows: integers of NumPy have 64 bits, and
the square of 4 000 000 000 does not fit. Turn s into a float array first.
"""


def choose_k(s, frac):
    if not 0 < frac <= 1 or not (s > 0).any():
        raise ValueError("s or frac does not fit")
    scale = 1.0 if s.dtype.kind == "i" else s.max()
    energy = np.cumsum((s // 1 if s.dtype.kind == "i" else s / scale) ** 2)
    return int(np.argmax(energy / energy[-1] >= frac - 1e-12)) + 1
