"""You handed g the whole array at once. A function with an `if` inside, or one from the math module, knows single
numbers only: call it with one value at a time.
"""


def lotus(g, v, p):
    expected(v, p)
    v, p = np.array(v, dtype=float), np.array(p, dtype=float)
    return float(np.sum(p[p > 0] * g(v[p > 0])))
