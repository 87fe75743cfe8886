"""You add a small number to the length to avoid dividing by zero. It makes every length a little wrong and short
vectors very wrong, and it hides the zero vector instead of refusing it."""


def unit(x, p):
    return np.asarray(x, dtype=float) / (p_norm(x, p) + 1e-8)
