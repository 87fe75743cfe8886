"""B is A turned upside down. In odd dimensions that changes the sign of the determinant, det(−A) = −det A, so the two are not equal there. Turn an even number of directions."""


def same_determinant(n):
    if n < 2:
        raise ValueError("no")
    return np.eye(n), -np.eye(n)
