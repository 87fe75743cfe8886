"""NumPy's own function."""


def sign_logdet(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("not square")
    sign, logdet = np.linalg.slogdet(A)
    return sign, logdet
