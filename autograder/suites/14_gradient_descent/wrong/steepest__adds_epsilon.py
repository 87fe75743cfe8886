"""You add a small number to the length, to be safe from a division by zero. On flat ground that number is larger than
the gradient itself, and the direction shrinks to nothing; and a zero gradient passes unnoticed. Raise a ValueError for
zero, and divide by the true length otherwise."""


def steepest(g, maximise):
    g = np.array(g, dtype=float)
    if g.ndim != 1:
        raise ValueError
    up = g / (np.linalg.norm(g) + 1e-12)
    return up if maximise else -up
