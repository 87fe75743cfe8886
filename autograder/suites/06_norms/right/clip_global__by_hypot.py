"""math.hypot of all entries, and a division by max(1, S/c)."""

import math


def clip_global(grads, c):
    if c <= 0:
        raise ValueError
    arrays = [np.asarray(g, dtype=float) for g in grads]
    excess = max(1.0, math.hypot(*(entry for g in arrays for entry in g.flat)) / c)
    return [g / excess for g in arrays]
