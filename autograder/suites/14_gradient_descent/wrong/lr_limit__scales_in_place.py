"""You divide the caller's own matrix by its largest entry. That changes their data, and it fails for a matrix of whole
numbers or a list. Make a new array of floats."""


def lr_limit(A):
    A = np.asarray(A)
    top = np.max(np.abs(A))
    if A.ndim != 2 or A.shape[0] != A.shape[1] or top == 0 or np.max(np.abs(A - A.T)) > 1e-9 * top:
        raise ValueError
    A /= top
    lam = np.linalg.eigvalsh(A)
    if lam[0] <= 1e-12 * lam[-1]:
        raise ValueError
    return float(2 / lam[-1] / top)
