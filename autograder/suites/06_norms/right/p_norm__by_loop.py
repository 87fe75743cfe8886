"""One entry after the other, in plain Python."""

import math


def p_norm(x, p):
    if np.ndim(x) != 1 or p < 1:
        raise ValueError("a vector and p >= 1 are needed")
    largest = 0.0
    for entry in x:
        largest = max(largest, abs(float(entry)))
    if p == math.inf or largest == 0.0:
        return largest
    total = 0.0
    for entry in x:
        total += (abs(float(entry)) / largest) ** p
    return largest * total ** (1.0 / p)
