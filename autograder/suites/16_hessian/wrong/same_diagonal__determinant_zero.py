"""Your determinants are not equal, or equal to 0 only up to rounding: one of the matrices is singular. The claim is about determinants that are not 0."""


def same_determinant(n):
    if n < 2:
        raise ValueError("no")
    return np.eye(n), np.diag([-1.0] + [0.0] * (n - 1))
