"""The values g(v) are right, but you took their plain mean. Each of them comes with its own probability."""


def lotus(g, v, p):
    expected(v, p)
    return float(np.mean([g(x) for x, q in zip(v, p) if q > 0]))
