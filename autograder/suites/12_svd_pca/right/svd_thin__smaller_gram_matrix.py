"""Whichever of AᵀA and AAᵀ is smaller; values as lengths of the images; opposite signs; a list."""


def svd_thin(A):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2:
        raise ValueError("a matrix has two dimensions")
    if A.shape[0] < A.shape[1]:
        U, s, Vt = svd_thin(A.T)
        return [Vt.T, s, U.T]
    c = np.abs(A).max()
    B = A / c if c > 0 else A
    _, V = np.linalg.eigh(B.T @ B)
    V = -V[:, ::-1]
    images = B @ V
    s = np.linalg.norm(images, axis=0)
    rank = int((s > 1e-6 * s.max()).sum())
    s = np.where(np.arange(len(s)) < rank, s, 0.0)
    return [complete(images[:, :rank] / s[:rank], A.shape[1]), c * s, V.T]
