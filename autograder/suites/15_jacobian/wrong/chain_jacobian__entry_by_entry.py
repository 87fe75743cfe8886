"""You multiply the two matrices entry by entry. The slopes along one way multiply, but over all intermediate numbers they
add up: that is the product of matrices, rows with columns."""


def chain_jacobian(Jf, g, Jg, x):
    x = np.array(x, dtype=float)
    if x.ndim != 1:
        raise ValueError
    A, B = np.array(Jf(np.array(g(x), dtype=float)), dtype=float), np.array(Jg(x), dtype=float)
    if A.ndim != 2 or B.ndim != 2 or A.shape[1] != B.shape[0]:
        raise ValueError
    return A * B if A.shape == B.shape else np.full((len(A), B.shape[1]), np.nan)
