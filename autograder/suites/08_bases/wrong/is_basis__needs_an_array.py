"""A list has no shape: make an array of V before you ask it for anything."""


def is_basis(V, rtol=1e-10):
    if V.ndim != 2:
        raise ValueError
    n, k = V.shape
    lengths = np.linalg.norm(V, axis=0)
    if n != k or not lengths.all():
        return False
    return bool(np.linalg.matrix_rank(V / lengths, rtol=rtol) == n)
