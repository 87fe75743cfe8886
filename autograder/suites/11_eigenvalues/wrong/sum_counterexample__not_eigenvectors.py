"""The sum is turned, but so is one of the two vectors: it is no eigenvector of this matrix. Multiply A with each of them and look."""


def sum_counterexample(n):
    if n < 2:
        raise ValueError("no witness")
    A = np.eye(n)
    A[0, 1] = 1.0
    return A, np.eye(n)[0], np.eye(n)[1]
