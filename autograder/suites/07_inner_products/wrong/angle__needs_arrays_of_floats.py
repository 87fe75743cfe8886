"""You compute with x and y as they come. Lists cannot be divided or multiplied, and NumPy's whole numbers wrap
round when they grow too large: make float arrays of them first."""


def angle(x, y):
    unit(x, 2), unit(y, 2), inner(x, y)
    cosine = float(x @ y) / (p_norm(x, 2) * p_norm(y, 2))
    return float(np.arccos(np.clip(cosine, -1, 1)))
