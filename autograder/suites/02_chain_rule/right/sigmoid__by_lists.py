"""Number by number with the math module, nested lists and all."""

import math


def sigmoid(x):
    if np.ndim(x) > 0:
        return [sigmoid(entry) for entry in x]
    small = math.exp(-abs(x))
    return 1 / (1 + small) if x >= 0 else small / (1 + small)


def dsigmoid(x):
    if np.ndim(x) > 0:
        return [dsigmoid(entry) for entry in x]
    small = math.exp(-abs(x))
    return small / (1 + small) / (1 + small)
