"""You multiply entry by entry and return all the products. An inner product is one number: add them up."""


def inner(x, y, A=None):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 1 or x.shape != y.shape:
        raise ValueError
    if A is None:
        return x * y

    A = np.asarray(A, dtype=float)
    if A.shape != (len(x), len(x)) or np.max(np.abs(A - A.T)) > 1e-9 * np.max(np.abs(A)):
        raise ValueError
    values = np.linalg.eigvalsh(A)
    if not values[0] > max(0, 1e-12 * values[-1]):
        raise ValueError
    return x * (A @ y)
