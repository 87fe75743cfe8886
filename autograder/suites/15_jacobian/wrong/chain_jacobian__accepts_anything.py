"""You multiply whatever comes. A gradient instead of a matrix with one row, or a column for x, slips through and gives an
answer of the wrong shape: check the shapes, as the docstring says."""


def chain_jacobian(Jf, g, Jg, x):
    x = np.array(x, dtype=float)
    return np.dot(np.array(Jf(np.array(g(x), dtype=float)), dtype=float), np.array(Jg(x), dtype=float))
