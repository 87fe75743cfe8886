"""You accept weights for which some vector gets a negative squared length. No length is the root of a negative
number: such an A makes no inner product and wants a ValueError."""


def inner(x, y, A=None):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 1 or x.shape != y.shape:
        raise ValueError
    if A is None:
        return float(x @ y)
    A = np.asarray(A, dtype=float)
    if A.shape != (len(x), len(x)) or np.max(np.abs(A - A.T)) > 1e-9 * np.max(np.abs(A)):
        raise ValueError
    return float(x @ (A @ y))
