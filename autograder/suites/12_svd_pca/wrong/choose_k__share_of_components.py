"""This takes the share frac of the number of components. Components differ in weight: add up their squares
until that share of the sum is reached.
"""


def choose_k(s, frac):
    s = np.array(s, dtype=float)
    if not 0 < frac <= 1 or not (s > 0).any():
        raise ValueError("s or frac does not fit")
    return max(int(np.ceil(frac * (s > 0).sum() - 1e-12)), 1)
