"""For a zero gradient you divide 0 by 0 and get nan. There is no steepest direction at such a point, and the docstring
asks for a ValueError."""


def steepest(g, maximise):
    g = np.array(g, dtype=float)
    if g.ndim != 1:
        raise ValueError
    up = g / np.linalg.norm(g)
    return up if maximise else -up
