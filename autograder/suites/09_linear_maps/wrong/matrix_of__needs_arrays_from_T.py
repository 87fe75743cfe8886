"""You use the answer of T as an array, but it may be a list. Make an array of it first."""


def matrix_of(T, n):
    zero = T(np.zeros(n))
    if np.any(zero):
        raise ValueError
    A = np.zeros((zero.shape[0], n))
    for j, e in enumerate(np.eye(n)):
        A[:, j] = T(e)
    return A
