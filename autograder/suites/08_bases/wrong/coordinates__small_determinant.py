"""A small determinant does not mean dependent: short basis vectors have one too. Scale the basis by 1e-8 and it is still a basis."""


def coordinates(B, x):
    B, x = np.asarray(B, dtype=float), np.asarray(x, dtype=float)
    n = len(B)
    if B.shape != (n, n) or x.shape != (n,):
        raise ValueError
    with np.errstate(all="ignore"):
        if abs(np.linalg.det(B)) < 1e-10:
            raise ValueError
    return np.linalg.solve(B, x)
