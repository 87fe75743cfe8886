"""You straighten the columns inside the caller's matrix, as `np.asarray` makes no copy of an array of floats. Work
on a copy."""


def project_subspace(x, B):
    x, B = np.asarray(x, dtype=float), np.asarray(B, dtype=float)
    if x.ndim != 1 or B.ndim != 2 or len(x) != len(B):
        raise ValueError
    p = B @ np.linalg.lstsq(B.T @ B, B.T @ x, rcond=1e-10)[0]
    for j in range(B.shape[1]):
        if B[:, j].any():
            B[:, j] /= p_norm(B[:, j], 2)
    return p
