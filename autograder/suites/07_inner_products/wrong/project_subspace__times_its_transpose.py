"""You return BBᵀx. That is the projection only if the columns are perpendicular and have length 1; in general the
equations with BᵀB have to be solved in between."""


def project_subspace(x, B):
    x, B = np.asarray(x, dtype=float), np.asarray(B, dtype=float)
    if x.ndim != 1 or B.ndim != 2 or len(x) != len(B):
        raise ValueError
    return B @ (B.T @ x)
