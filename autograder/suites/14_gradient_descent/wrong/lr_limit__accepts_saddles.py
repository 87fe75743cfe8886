"""You do not look at the other eigenvalues. If one is zero or negative there is no minimum to converge to, whatever the
rate: the docstring promises a ValueError. (One that should be 0 may come out as a tiny positive number.)"""


def lr_limit(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or np.max(np.abs(A - A.T)) > 1e-9 * np.max(np.abs(A)):
        raise ValueError
    largest = np.linalg.eigvalsh(A)[-1]
    if largest <= 0:
        raise ValueError
    return float(2 / largest)
