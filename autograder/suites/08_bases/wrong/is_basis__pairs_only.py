"""You compare the vectors in pairs. Three vectors of one plane are dependent although no two of them are parallel: compare each with the span of all the others."""


def is_basis(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    if V.ndim != 2:
        raise ValueError
    n, k = V.shape
    lengths = np.linalg.norm(V, axis=0)
    if n != k or not lengths.all():
        return False
    U = V / lengths
    pairs = [U[:, [i, j]] for i in range(n) for j in range(i)]
    return all(np.linalg.matrix_rank(pair, rtol=rtol) == 2 for pair in pairs)
