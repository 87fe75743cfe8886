"""Your shear leaves e₂ alone and moves e₁. It is e₂ that leans over, to (k, 1): that is the second column."""


def shear(k):
    return np.array([[1.0, 0.0], [k, 1.0]])
