"""One factor, min(1, c/‖g‖), safe at zero; entries one by one."""

import math


def clip_by_norm(g, c):
    if not c > 0:
        raise ValueError("limit")
    length = math.hypot(*g)
    factor = 1.0 if length == 0 else min(1.0, c / length)
    return np.array([factor * float(entry) for entry in g])
