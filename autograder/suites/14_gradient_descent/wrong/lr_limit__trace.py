"""You divide by the trace, the sum of all eigenvalues. That rate is safe, because the sum is at least the largest one, but
it is not the limit: larger rates converge as well."""


def lr_limit(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or np.max(np.abs(A - A.T)) > 1e-9 * np.max(np.abs(A)):
        raise ValueError
    lam = np.linalg.eigvalsh(A)
    if lam[0] <= 1e-12 * lam[-1]:
        raise ValueError
    return 2 / np.trace(A)
