"""You take the largest entry of the diagonal for the largest eigenvalue. That is so only if the axes of the bowl are those
of the map; a tilted bowl is steeper in a direction between them."""


def lr_limit(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or np.max(np.abs(A - A.T)) > 1e-9 * np.max(np.abs(A)):
        raise ValueError
    lam = np.linalg.eigvalsh(A)
    if lam[0] <= 1e-12 * lam[-1]:
        raise ValueError
    return 2 / np.max(np.diag(A))
