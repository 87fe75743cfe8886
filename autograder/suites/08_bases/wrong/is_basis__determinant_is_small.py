"""You call a small determinant dependent. It measures volume, so it depends on the lengths: short perpendicular vectors have a small one and are still a basis."""


def is_basis(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    if V.ndim != 2:
        raise ValueError
    if V.shape[0] != V.shape[1]:
        return False
    with np.errstate(all="ignore"):
        return bool(abs(np.linalg.det(V)) > rtol)
