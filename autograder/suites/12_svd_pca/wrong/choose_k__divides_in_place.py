"""s /= s.max() changes the caller's singular values. Divide into a new array."""


def choose_k(s, frac):
    s = np.asarray(s, dtype=float)
    if not 0 < frac <= 1 or not (s > 0).any():
        raise ValueError("s or frac does not fit")
    s /= s.max()
    energy = np.cumsum(s**2)
    return int(np.argmax(energy / energy[-1] >= frac - 1e-12)) + 1
