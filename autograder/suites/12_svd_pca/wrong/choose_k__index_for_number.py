"""This is the index of the last component that is needed. Indices start at 0, numbers of components at 1: it
is one more.
"""


def choose_k(s, frac):
    s = np.array(s, dtype=float)
    if not 0 < frac <= 1 or not (s > 0).any():
        raise ValueError("s or frac does not fit")
    energy = np.cumsum((s / s.max()) ** 2)
    return int(np.argmax(energy / energy[-1] >= frac - 1e-12))
