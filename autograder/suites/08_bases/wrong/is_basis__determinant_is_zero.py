"""You compare the determinant with 0 exactly. Rounding turns the 0 of dependent vectors into a crumb, and turns the determinant of very short vectors into 0."""


def is_basis(V, rtol=1e-10):
    V = np.asarray(V, dtype=float)
    if V.ndim != 2:
        raise ValueError
    if V.shape[0] != V.shape[1]:
        return False
    with np.errstate(all="ignore"):
        return bool(np.linalg.det(V) != 0)
