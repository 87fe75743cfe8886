"""You ask np.linalg.matrix_rank, which takes a short column beside a long one for nothing. Whether columns are dependent is for gram_schmidt to say: it compares each with its own length."""


def qr(A):
    A = np.asarray(A, dtype=float)
    if np.linalg.matrix_rank(A) < A.shape[1]:
        raise ValueError
    Q = gram_schmidt(gram_schmidt(A))
    return Q, np.triu(Q.T @ A)
