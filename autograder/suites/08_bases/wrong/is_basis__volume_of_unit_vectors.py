"""Unit vectors make the lengths harmless, but their determinant is still a volume: many vectors that lean towards each other have a tiny one, and each may be far from the span of the others."""


def is_basis(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    if V.ndim != 2:
        raise ValueError
    lengths = np.linalg.norm(V, axis=0)
    if V.shape[0] != V.shape[1] or not lengths.all():
        return False
    return bool(abs(np.linalg.det(V / lengths)) > rtol)
