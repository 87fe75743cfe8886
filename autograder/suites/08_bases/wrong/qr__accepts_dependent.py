"""gram_schmidt drops dependent columns, and your Q then has fewer columns than A. The docstring says what happens with dependent columns."""


def qr(A):
    A = np.asarray(A, dtype=float)
    Q = gram_schmidt(gram_schmidt(A))
    return Q, np.triu(Q.T @ A)
