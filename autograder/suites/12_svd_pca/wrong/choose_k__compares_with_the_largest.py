"""This counts the singular values of at least frac times the largest one. A share is of the sum of all
squares, and the first ones are added up until it is reached.
"""


def choose_k(s, frac):
    s = np.array(s, dtype=float)
    if not 0 < frac <= 1 or not (s > 0).any():
        raise ValueError("s or frac does not fit")
    return max(int((s >= frac * s.max()).sum()), 1)
