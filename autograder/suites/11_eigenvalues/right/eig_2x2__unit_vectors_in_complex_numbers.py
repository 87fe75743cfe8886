"""The trace and the determinant, scaled; everything complex; vectors of length 1; tuples; smallest first."""


def eig_2x2(A):
    M = np.asarray(A, dtype=float)
    if M.shape != (2, 2):
        raise ValueError("only for 2 × 2 matrices")
    size = np.abs(M).max() or 1.0
    M = M / size
    trace, det = M.trace(), M[0, 0] * M[1, 1] - M[0, 1] * M[1, 0]
    D = trace**2 - 4 * det
    if abs(D) <= 1e-12:
        lams = [trace / 2]
        if np.abs(M - trace / 2 * np.eye(2)).max() <= 1e-6:
            return ((size * trace / 2, [1, 1]), (size * trace / 2, [1, -1]))
    else:
        root = complex(D) ** 0.5
        lams = [(trace - root) / 2, (trace + root) / 2]
    pairs = []
    for lam in lams:
        B = M - lam * np.eye(2)
        row = B[np.argmax(np.abs(B).sum(axis=1))]
        v = np.array([-row[1], row[0]])
        pairs.append((size * lam, v / np.linalg.norm(v)))
    return pairs
