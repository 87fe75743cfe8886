"""np.argwhere and np.where answer with an array, here one that holds a single number. A number of components
is a number: take it out of the array.
"""


def choose_k(s, frac):
    s = np.array(s, dtype=float)
    if not 0 < frac <= 1 or not (s > 0).any():
        raise ValueError("s or frac does not fit")
    energy = np.cumsum((s / s.max()) ** 2)
    return np.argwhere(energy / energy[-1] >= frac - 1e-12)[0] + 1
