"""You divide by the length of u and not by its square, so the shadow grows with u. The two agree only if u has
length 1."""


def project(x, u):
    u = np.asarray(u, dtype=float)
    length = p_norm(u, 2)
    if length == 0:
        raise ValueError
    return inner(x, u / length) * u
