"""You multiply in the order in which the functions act, inner times outer. With matrices the one that acts first stands on
the right, next to the step."""


def chain_jacobian(Jf, g, Jg, x):
    x = np.array(x, dtype=float)
    if x.ndim != 1:
        raise ValueError
    A, B = np.array(Jf(np.array(g(x), dtype=float)), dtype=float), np.array(Jg(x), dtype=float)
    if A.ndim != 2 or B.ndim != 2 or A.shape[1] != B.shape[0]:
        raise ValueError
    return B @ A
