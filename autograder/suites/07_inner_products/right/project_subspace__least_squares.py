"""Least squares on B itself."""


def project_subspace(x, B):
    x, B = np.array(x, dtype=float), np.array(B, dtype=float)
    if x.ndim != 1 or B.ndim != 2 or B.shape[0] != x.shape[0]:
        raise ValueError("the shapes do not fit")
    return B @ np.linalg.lstsq(B, x, rcond=1e-10)[0]
