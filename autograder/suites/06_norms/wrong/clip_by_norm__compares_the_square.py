"""You compare ‖g‖², not ‖g‖, with c. Below length 1 squares are smaller than what they are squares of, and above
they are larger: the decision comes out wrong on both sides."""


def clip_by_norm(g, c):
    if not c > 0:
        raise ValueError
    size = p_norm(g, 2) ** 2
    return c * unit(g, 2) if size > c else np.array(g, dtype=float)
