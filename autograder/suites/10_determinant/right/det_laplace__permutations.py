"""The Leibniz formula: a signed sum over all permutations."""


def det_laplace(A):
    from itertools import permutations

    A = np.array(A, dtype=float)
    if A.ndim != 2 or len(A) != A.shape[1]:
        raise ValueError("not square")
    n, total = len(A), 0.0
    for p in permutations(range(n)):
        inversions = sum(p[i] > p[j] for i in range(n) for j in range(i + 1, n))
        term = (-1.0) ** inversions
        for i in range(n):
            term *= A[i, p[i]]
        total += term
    return total
