"""A NumPy scalar, from NumPy's own weighted average; arrays for the game."""


def expected(values, probs):
    p = distribution(probs)
    v = np.array(values, dtype=float)
    if v.shape != p.shape:
        raise ValueError("shapes differ")
    return np.einsum("i,i->", v, p)


def dice_game():
    return np.array([-200.0, 300.0]), np.array([2, 1]) / 3
