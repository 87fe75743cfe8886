"""A share that is met exactly does not count here, because the test is > and not ≥. At least the share frac
is enough.
"""


def choose_k(s, frac):
    s = np.array(s, dtype=float)
    if not 0 < frac <= 1 or not (s > 0).any():
        raise ValueError("s or frac does not fit")
    energy = np.cumsum((s / s.max()) ** 2)
    over = energy / energy[-1] > frac + 1e-12
    return int(np.argmax(over)) + 1 if over.any() else int((s > 0).sum())
