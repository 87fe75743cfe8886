"""Your cosines are never negative. Rows that point into opposite directions have the cosine -1: drop the absolute
value."""

_signed = cosine_matrix


def cosine_matrix(X):
    return np.abs(_signed(X))
