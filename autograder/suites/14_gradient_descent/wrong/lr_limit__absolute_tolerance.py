"""Your tolerance is a fixed number. For a matrix whose entries are tiny everything is below it, so that a flat but perfect
bowl is turned away. Small means small compared with the largest eigenvalue."""


def lr_limit(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or not np.allclose(A, A.T):
        raise ValueError
    lam = np.linalg.eigvalsh(A)
    if lam[0] < 1e-10:
        raise ValueError
    return float(2 / lam[-1])
