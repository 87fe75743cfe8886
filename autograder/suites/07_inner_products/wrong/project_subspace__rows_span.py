"""You take the rows of B for the vectors. The vectors that span are its columns."""


def project_subspace(x, B):
    x, B = np.asarray(x, dtype=float), np.asarray(B, dtype=float)
    if x.ndim != 1 or B.ndim != 2 or len(x) != len(B):
        raise ValueError
    if B.shape[0] != B.shape[1]:
        raise ValueError
    return B.T @ np.linalg.lstsq(B @ B.T, B @ x, rcond=1e-10)[0]
