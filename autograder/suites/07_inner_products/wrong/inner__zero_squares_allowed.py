"""A zero square gets through: you ask for xᵀAx ≥ 0, or compare with 0 exactly and are fooled by a crumb of
rounding. Only the zero vector may have length 0; compare relative to the largest value."""


def inner(x, y, A=None):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 1 or x.shape != y.shape:
        raise ValueError
    if A is None:
        return float(x @ y)
    A = np.asarray(A, dtype=float)
    if A.shape != (len(x), len(x)) or np.max(np.abs(A - A.T)) > 1e-9 * np.max(np.abs(A)):
        raise ValueError
    values = np.linalg.eigvalsh(A)
    if values[0] < -1e-12 * np.max(np.abs(values)):
        raise ValueError
    return float(x @ (A @ y))
