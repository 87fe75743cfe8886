def jacobian(f, x):
    if np.ndim(x) != 1:
        raise ValueError("no vector")
    m = np.size(f(np.array(x, dtype=float)))

    def output(k):
        return lambda point: float(np.ravel(f(point))[k])

    return [[float(partial(output(k), x, i)) for i in range(len(x))] for k in range(m)]
