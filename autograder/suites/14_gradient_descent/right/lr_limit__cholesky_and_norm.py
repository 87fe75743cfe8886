def lr_limit(A):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or len(A) != len(A.T):
        raise ValueError("not square")
    top = np.max(np.abs(A))
    if top == 0 or np.linalg.norm(A / top - A.T / top) > 1e-5:
        raise ValueError("not symmetric")
    B = (A / top + A.T / top) / 2
    np.linalg.cholesky(B - 1e-10 * np.eye(len(B)))  # LinAlgError is a ValueError
    return 2 / np.linalg.norm(B, 2) / top
