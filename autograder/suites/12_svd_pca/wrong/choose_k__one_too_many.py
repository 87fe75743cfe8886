"""One component more than needed: the share was already reached before the last one was added."""


def choose_k(s, frac):
    s = np.array(s, dtype=float)
    if not 0 < frac <= 1 or not (s > 0).any():
        raise ValueError("s or frac does not fit")
    energy = np.cumsum((s / s.max()) ** 2)
    return min(int(np.argmax(energy / energy[-1] >= frac - 1e-12)) + 2, len(s))
