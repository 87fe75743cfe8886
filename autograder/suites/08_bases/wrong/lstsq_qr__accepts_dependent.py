"""With dependent columns there are many best answers; you return one of them in silence. Refuse, as the docstring says."""


def lstsq_qr(A, b):
    A, b = np.asarray(A, dtype=float), np.asarray(b, dtype=float)
    if b.shape != (len(A),):
        raise ValueError
    return np.linalg.lstsq(A, b)[0]
