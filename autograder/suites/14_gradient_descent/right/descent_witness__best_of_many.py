def descent_witness(f, grad, x0):
    x = np.array(x0, dtype=float)
    g = np.array(grad(x), dtype=float)
    if not g.any():
        raise ValueError("flat")
    rates = [10.0 ** (-k / 2) for k in range(25)]
    with np.errstate(all="ignore"):
        values = [f(x - lr * g) for lr in rates]
    return np.float64(rates[int(np.nanargmin(values))])
