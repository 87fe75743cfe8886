"""Each entry is raised to the power k. A matrix power is a product of matrices, rows times columns: A², by hand, looks different."""


def matrix_power(A, k):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("not square")
    if k < 0:
        raise ValueError("negative")
    lam, V = np.linalg.eig(A)
    if np.linalg.cond(V) > 1e6:
        raise ValueError("defective")
    return A**k
