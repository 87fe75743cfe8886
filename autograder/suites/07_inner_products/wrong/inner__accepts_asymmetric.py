"""You accept an A that is not symmetric. Then the product of x and y depends on their order. (`eigvalsh` does not
notice, it reads one half of the table only.)"""


def inner(x, y, A=None):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 1 or x.shape != y.shape:
        raise ValueError
    if A is None:
        return float(x @ y)
    A = np.asarray(A, dtype=float)
    if A.shape != (len(x), len(x)):
        raise ValueError
    values = np.linalg.eigvalsh(A)
    if not values[0] > max(0, 1e-12 * values[-1]):
        raise ValueError
    return float(x @ (A @ y))
