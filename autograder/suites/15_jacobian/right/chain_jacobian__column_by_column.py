def chain_jacobian(Jf, g, Jg, x):
    x = np.array(x, dtype=float)
    if x.ndim != 1:
        raise ValueError("no vector")
    outer, inner = np.asarray(Jf(np.asarray(g(x), dtype=float)), dtype=float), np.asarray(Jg(x), dtype=float)
    if outer.ndim != 2 or inner.ndim != 2:
        raise ValueError("no matrix")
    return np.column_stack([outer @ column for column in inner.T])
