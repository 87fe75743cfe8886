"""Your matrix has T(eⱼ) as its rows. Ax is a combination of the columns of A, so the images of the basis belong into the columns."""


def matrix_of(T, n):
    if np.any(T(np.zeros(n))):
        raise ValueError
    return np.array([T(e) for e in np.eye(n)], dtype=float)
