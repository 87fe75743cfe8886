"""Your sigmoid works for a single number only. It should take arrays of any shape and act element by element: the functions of NumPy do that by themselves."""


def sigmoid(x):
    import math

    x = float(x) if np.ndim(x) == 0 else x
    if x >= 0:
        return 1 / (1 + math.exp(-x))
    return math.exp(x) / (1 + math.exp(x))
