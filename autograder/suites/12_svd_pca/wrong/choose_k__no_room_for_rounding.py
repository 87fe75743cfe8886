"""The comparison leaves no room for rounding: 0.7999999999999999 is refused where the truth is 0.8, and one
component too many is taken. The contract allows 1e-12.
"""


def choose_k(s, frac):
    s = np.array(s, dtype=float)
    if not 0 < frac <= 1 or not (s > 0).any():
        raise ValueError("s or frac does not fit")
    energy = np.cumsum(s / s.max() * (s / s.max()) / np.sum((s / s.max()) ** 2))
    reached = energy >= frac
    return int(np.argmax(reached)) + 1 if reached.any() else int((s > 0).sum())
