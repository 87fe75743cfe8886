"""The type of your answer is taken from A. If A holds integers, the fractions of B are cut off: make the answer an array of floats."""


def matmul(A, B):
    A, B = np.asarray(A), np.asarray(B)
    if A.ndim != 2 or B.ndim != 2 or A.shape[1] != B.shape[0]:
        raise ValueError
    C = np.zeros((len(A), B.shape[1]), dtype=A.dtype)
    for i in range(len(A)):
        for j in range(B.shape[1]):
            C[i, j] = np.sum(A[i] * B[:, j])
    return C
