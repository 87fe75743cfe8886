"""You square the entries of V before they are floats. The square of a large integer does not fit into 64 bits, and what comes out instead is no length."""


def is_basis(V, rtol=1e-10):
    V = np.asarray(V)
    if V.ndim != 2:
        raise ValueError
    with np.errstate(all="ignore"):
        lengths = np.sqrt((V**2).sum(axis=0))
    if V.shape[0] != V.shape[1] or not (lengths > 0).all():
        return False
    return bool(np.linalg.matrix_rank(V / lengths, rtol=rtol) == len(V))
