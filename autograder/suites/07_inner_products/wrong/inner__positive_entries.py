"""You take 'positive definite' for 'all entries positive'. It is a statement about xᵀAx, and the two have little to
do with each other: look again at the impostor of the lesson."""


def inner(x, y, A=None):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 1 or x.shape != y.shape:
        raise ValueError
    if A is None:
        return float(x @ y)
    A = np.asarray(A, dtype=float)
    if A.shape != (len(x), len(x)) or np.max(np.abs(A - A.T)) > 1e-9 * np.max(np.abs(A)) or np.any(A < 0):
        raise ValueError
    return float(x @ (A @ y))
