"""Plain lists fail here: a list cannot be compared with a number entry by entry. Turn the inputs into arrays first."""


def best_constant(kind, v, p):
    mean = expected(v, p)
    if kind not in ("squared", "absolute", "zero-one"):
        raise ValueError("no such loss")
    if kind == "squared":
        return mean + 0 * p.sum()
    if kind == "absolute":
        return float(min(x for x in v if p[v <= x].sum() >= 0.5 - 1e-12))
    return float(max(v, key=lambda x: p[v == x].sum()))
