"""For p = ∞ you divide by the largest entry with its sign. The norm is the largest *absolute value*; dividing by a
negative number turns the vector round."""


def unit(x, p):
    length = p_norm(x, p)
    if length == 0:
        raise ValueError
    x = np.asarray(x, dtype=float)
    return x / (x[np.argmax(np.abs(x))] if p == np.inf else length)
