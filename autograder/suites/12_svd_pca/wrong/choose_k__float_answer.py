"""The answer is right but it is a float, and Vt[:2.0] is an error. Return an integer."""


def choose_k(s, frac):
    s = np.array(s, dtype=float)
    if not 0 < frac <= 1 or not (s > 0).any():
        raise ValueError("s or frac does not fit")
    energy = np.cumsum((s / s.max()) ** 2)
    return float(np.argmax(energy / energy[-1] >= frac - 1e-12) + 1)
