"""You add a small number to the length that you divide by. You divide only where the length is larger than c, so it
is never 0 there, and the result comes out a little shorter than the c that was promised."""


def clip_by_norm(g, c):
    if not c > 0:
        raise ValueError
    g, length = np.array(g, dtype=float), p_norm(g, 2)
    return g if length <= c else c * g / (length + 1e-6)
