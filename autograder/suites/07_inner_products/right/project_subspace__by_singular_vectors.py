"""An orthonormal basis of the span from the singular value decomposition."""


def project_subspace(x, B):
    x, B = np.array(x, dtype=float), np.array(B, dtype=float)
    if x.ndim != 1 or B.ndim != 2 or B.shape[0] != x.shape[0]:
        raise ValueError("the shapes do not fit")
    U, s, _ = np.linalg.svd(B, full_matrices=False)
    U = U[:, s > 1e-9 * s[0]]
    return U @ (U.T @ x)
