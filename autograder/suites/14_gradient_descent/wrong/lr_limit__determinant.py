"""You divide by the determinant, the product of all eigenvalues. A step multiplies each direction by its own factor
1 − lr·λ, so the eigenvalues count one by one, and the largest sets the limit."""


def lr_limit(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or np.max(np.abs(A - A.T)) > 1e-9 * np.max(np.abs(A)):
        raise ValueError
    lam = np.linalg.eigvalsh(A)
    if lam[0] <= 1e-12 * lam[-1]:
        raise ValueError
    return float(2 / np.prod(lam)) if np.prod(lam) else np.inf
