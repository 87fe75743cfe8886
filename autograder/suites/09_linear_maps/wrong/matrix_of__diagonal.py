"""You ask T a single question and spread the answer along the diagonal, as if each entry of T(x) depended on the same entry of x only. Ask where each eⱼ goes."""


def matrix_of(T, n):
    if np.any(T(np.zeros(n))):
        raise ValueError
    return np.diag(np.array(T(np.ones(n)), dtype=float))
