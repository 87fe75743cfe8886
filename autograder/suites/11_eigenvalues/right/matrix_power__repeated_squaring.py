"""Products by repeated squaring; the eigenvectors serve only to reject defective matrices."""


def matrix_power(A, k):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or k < 0:
        raise ValueError("not a square matrix, or a negative power")
    if np.linalg.cond(np.linalg.eig(A)[1]) > 1e6:
        raise ValueError("defective")
    power = np.eye(len(A))
    while k:
        if k % 2:
            power = power @ A
        A, k = (A @ A if k > 1 else A), k // 2
    return power
