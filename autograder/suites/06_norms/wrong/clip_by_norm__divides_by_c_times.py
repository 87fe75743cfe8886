"""The factor is upside down: multiplying by ‖g‖/c makes a long vector even longer. Which factor brings the length
‖g‖ to length c?"""


def clip_by_norm(g, c):
    if not c > 0:
        raise ValueError
    length = p_norm(g, 2)
    return np.asarray(g, dtype=float) * (length / c if length > c else 1.0)
