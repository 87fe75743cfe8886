"""You add a small number to the length before dividing. Well-known libraries do so too, but then a clipped vector is
a little shorter than c, and the docstring here promises exactly c. The case of length 0 needs no division anyway."""


def clip_by_norm(g, c):
    if not c > 0:
        raise ValueError
    return np.asarray(g, dtype=float) * min(1.0, c / (p_norm(g, 2) + 1e-6))
