"""For frac = 1 all of s is returned, with its zeros. A zero explains nothing: the positive ones alone reach
100 %.
"""


def choose_k(s, frac):
    s = np.array(s, dtype=float)
    if not 0 < frac <= 1 or not (s > 0).any():
        raise ValueError("s or frac does not fit")
    if frac == 1:
        return len(s)
    energy = np.cumsum((s / s.max()) ** 2)
    return int(np.argmax(energy / energy[-1] >= frac - 1e-12)) + 1
