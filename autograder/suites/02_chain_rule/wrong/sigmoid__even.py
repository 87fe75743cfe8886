"""Your σ takes the same value at x and at −x. With |x| in the exponent the sign of x is forgotten, and has to come back: which numerator belongs to which side?"""


def sigmoid(x):
    e = np.exp(-np.abs(np.asarray(x, dtype=float)))
    return e / (1 + e)
